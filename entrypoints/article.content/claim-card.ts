import { cardWords } from '../../locales/card-words.ts';
import { chooseLanguage } from '../../locales/choose-language.ts';
import { type CardContent, renderCard } from '../../page/hover/render-card.ts';
import { isOnDark } from '../../page/page-theme.ts';
import type { Settings } from '../../settings/schema.ts';
import { stylesOf } from './paint-report.ts';
import type { ReadPage } from './read-page.ts';

/** The card of a claim, in the reader's language and in the look of its type; null when the claim is gone. */
export function renderClaimCard({ root, report }: ReadPage, claimId: string, settings: Settings): HTMLElement | null {
  const claim = report.claims.find((one) => one.id === claimId);
  if (!claim) return null;
  const document = root.ownerDocument;
  const words = cardWords(chooseLanguage(settings.language, navigator.languages));
  const sourceOf = (id: string) => report.sources.find((source) => source.id === id);
  const source = sourceOf(claim.source);
  const type = source?.type ?? 'unstated';
  const via = claim.via.flatMap((id) => sourceOf(id)?.name ?? []);
  const content: CardContent = {
    name: source?.name || words.hiddenSource,
    about: [words.types[type], source?.role].filter(Boolean).join(' · '),
    way: via.length > 0 ? words.way(via.join(' → ')) : '',
    facts: [claim.date?.text, claim.channel?.text, words.quotations[claim.quotation]].flatMap((one) => one ?? []),
    why: words.rules[claim.corrected ? 'reader' : claim.rule] ?? words.rules.other ?? '',
  };
  const dark = isOnDark(root);
  const { light, dark: onDark, line } = stylesOf(settings)[type];
  return renderCard(document, content, { dark, color: dark ? onDark : light, line });
}
