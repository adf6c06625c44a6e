import Ajv2020 from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { toAnnotations } from '../../report/export/to-annotations.ts';
import { seedReport } from './fixtures/seed.ts';

/** What the W3C's Web Annotation Data Model asks of the forms that are written here, its closed vocabularies included. */
const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>]+$' };
const time = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
// https://www.w3.org/TR/annotation-vocab/#named-individuals
const motivation = {
  enum: [
    ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
    ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
  ],
};
const count = { type: 'integer', minimum: 0 };
const object = (properties: object, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const quote = object({
  type: { const: 'TextQuoteSelector' },
  prefix: { type: 'string' },
  exact: { type: 'string', minLength: 1 },
  suffix: { type: 'string' },
});
const position = object({ type: { const: 'TextPositionSelector' }, start: count, end: count });
const body = object({
  type: { const: 'TextualBody' },
  format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
  language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
  value: { type: 'string', minLength: 1 },
  purpose: motivation,
});
const target = object({
  type: { const: 'SpecificResource' },
  source: iri,
  selector: { type: 'array', minItems: 1, items: { oneOf: [quote, position] } },
});
const annotation = object({
  id: iri,
  type: { const: 'Annotation' },
  motivation,
  created: time,
  generator: object({ id: iri, type: { const: 'Software' }, name: { type: 'string' } }),
  body: { type: 'array', items: body },
  // The model asks for one target or more.
  target: { type: 'array', minItems: 1, items: target },
});
const collection = object({
  '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
  id: iri,
  type: { const: 'AnnotationCollection' },
  label: { type: 'string', minLength: 1 },
  total: count,
  first: object({
    id: iri,
    type: { const: 'AnnotationPage' },
    partOf: iri,
    startIndex: count,
    items: { type: 'array', items: annotation },
  }),
});

it('the annotations that are written fit the model, and others do not', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(collection);
  const written = JSON.parse(toAnnotations(seedReport, '2026-01-02T03:04:05.000Z'));
  expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
  const [first] = written.first.items;
  for (const wrong of [{ motivation: 'guessing' }, { target: [] }, { created: 'yesterday' }, { body: 'words' }]) {
    const items = [{ ...first, ...wrong }];
    expect(validate({ ...written, first: { ...written.first, items } }), JSON.stringify(wrong)).toBe(false);
  }
});
