import { claimText } from '../report/claim-text.ts';
import type { ReportClaim, ReportSource } from '../report/schema.ts';
import { useTranslator } from './language.ts';
import { Way } from './Way.tsx';

interface Props {
  claim: ReportClaim;
  sources: ReadonlyMap<string, ReportSource>;
  onJump: (claimId: string) => void;
}

/** One claim; a press on it leads to its words on the page. */
export function ClaimRow({ claim, sources, onJump }: Props) {
  const t = useTranslator();
  const via = claim.via.flatMap((id) => sources.get(id) ?? []);
  const text = <bdi>{claimText(claim)}</bdi>;
  return (
    <li class="claim" data-testid="claim" data-claim={claim.id} data-type={sources.get(claim.source)?.type}>
      <button type="button" class="jump" onClick={() => onJump(claim.id)}>
        {claim.quotation === 'direct' ? <q>{text}</q> : text}
      </button>
      <Way via={via} />
      <p class="meta soft">
        <span class="dot">{t.text(`quotation.${claim.quotation}`)}</span>
        {claim.channel && <bdi class="dot">{claim.channel.text}</bdi>}
        {claim.date && <bdi class="dot">{claim.date.text}</bdi>}
        <span class="dot">{t.text('counts.paragraph', { number: claim.paragraph })}</span>
      </p>
    </li>
  );
}
