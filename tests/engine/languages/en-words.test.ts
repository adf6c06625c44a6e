import { describe, expect, it } from 'vitest';
import { pack } from '../../../engine/languages/en/index.ts';
import { formsOf, present, regularPast, thirdPerson } from '../../../engine/languages/en/morphology.ts';

describe('forms of reporting verbs', () => {
  it.each([
    ['say', 'says', 'saying'],
    ['deny', 'denies', 'denying'],
    ['argue', 'argues', 'arguing'],
    ['express', 'expresses', 'expressing'],
    ['quip', 'quips', 'quipping'],
    ['agree', 'agrees', 'agreeing'],
  ])('%s: %s, %s', (verb, third, participle) => {
    expect([thirdPerson(verb), present(verb)]).toEqual([third, participle]);
  });

  it('are regular unless they are given', () => {
    expect(['warn', 'deny', 'argue', 'quip'].map(regularPast)).toEqual(['warned', 'denied', 'argued', 'quipped']);
    expect(formsOf('write', 'wrote written').map(({ form }) => form)).toEqual([
      'write',
      'writes',
      'wrote',
      'written',
      'writing',
    ]);
  });

  it('take their particle along', () => {
    expect(formsOf('point out').map(({ form }) => form)).toContain('pointed out');
  });
});

describe('the pack', () => {
  it('knows a good many of everything', () => {
    expect(pack.verbs().size).toBeGreaterThan(1000);
    expect(pack.givenNames().length).toBeGreaterThan(800);
    expect(pack.posts().length).toBeGreaterThan(600);
    expect(pack.namedBodies.length).toBeGreaterThan(250);
  });

  it('writes its words in lower case and its names as they are written', () => {
    const lower = [...pack.verbs().keys(), ...pack.givenNames(), ...pack.posts().map((p) => p.words)];
    expect(lower.filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect([...pack.governments, ...pack.places].filter((name) => !/^\p{Lu}/u.test(name))).toEqual([]);
  });

  it('ranks what surely reports above what may be an act', () => {
    expect([
      pack.verbs().get('said')?.strength,
      pack.verbs().get('called')?.strength,
      pack.verbs().get('saw')?.strength,
    ]).toEqual([3, 2, 1]);
    expect(pack.verbs().get('told')?.takesAddressee).toBe(true);
    expect(pack.verbs().get('claims')?.alsoNoun).toBe(true);
  });

  it('takes no ordinary word that opens sentences for a name', () => {
    expect(['will', 'may', 'hope', 'dawn'].filter((word) => pack.givenNames().includes(word))).toEqual([]);
  });
});
