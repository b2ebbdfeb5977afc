import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Report } from '../../../../model/records.ts';
import { REVIEW } from '../../../../text/messages/import-review.ts';
import { useText } from '../../../shell/language.ts';
import type { ChosenCounty } from '../edits/edits.ts';
import { useCounties } from './use-counties.ts';

const whereOf = ({ city, province, county }: Pick<ChosenCounty, 'city' | 'province' | 'county'>): string =>
  [...new Set([province, city])].filter((name) => name !== '' && name !== county).join('');

/** The county: typed by name, pinyin or code and picked from the list, for a name alone may be that of several. */
export function CountyField(props: {
  id: string;
  report: Report;
  onChoose: (county: ChosenCounty) => void;
  describedBy: string;
  isInvalid: boolean;
}): ReactNode {
  const { id, report, onChoose, describedBy, isInvalid } = props;
  const text = useText();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const { found, failure } = useCounties(typed ?? '');
  const options = typed === null ? [] : (found ?? []);
  const chosen = report.countyCode === '' ? '' : `${report.county} ${report.countyCode}`;
  const choose = (county: ChosenCounty): void => {
    setTyped(null);
    onChoose(county);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && typed !== null) {
      setTyped(null);
    } else if (step !== undefined && options.length > 0) {
      setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter' && options[active] !== undefined) {
      choose(options[active]);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="review-county">
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={text(REVIEW.countyHint)}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={options.length > 0 ? `${listId}-${String(active)}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        value={typed ?? chosen}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" className="review-county-list" hidden={options.length === 0}>
        {options.map((county, index) => (
          <li
            key={county.code}
            id={`${listId}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            // Before the field loses the focus, and with it the list.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(county);
            }}
          >
            {text(county.isListed ? REVIEW.countyChosen : REVIEW.countyTyped, {
              name: county.county,
              code: county.code,
              where: whereOf(county),
            })}
          </li>
        ))}
      </ul>
      {failure !== null && <p className="review-problem">{text(REVIEW.countyFailed, { why: failure })}</p>}
      {typed !== null && typed.trim() !== '' && failure === null && found?.length === 0 && (
        <p className="review-problem" role="status">
          {text(REVIEW.countyNone, { query: typed.trim() })} {text(REVIEW.countyFormer)}
        </p>
      )}
      {typed === null && report.countyCode === '' && report.county !== '' && (
        <MaybeCounty report={report} onChoose={choose} />
      )}
    </div>
  );
}

/** The counties of the name that the document prints, offered to be picked; those of its province first. */
function MaybeCounty(props: { report: Report; onChoose: (county: ChosenCounty) => void }): ReactNode {
  const { report, onChoose } = props;
  const text = useText();
  const { found } = useCounties(report.county);
  const named = (found ?? []).filter(({ county }) => county === report.county);
  if (found !== null && named.length === 0)
    return (
      <p className="review-maybe">
        {text(REVIEW.countyUnlisted, { name: report.county })} {text(REVIEW.countyFormer)}
      </p>
    );
  if (named.length === 0) return null;
  const own = (county: ChosenCounty): number => Number(county.province !== report.province);
  return (
    <p className="review-maybe">
      {text(REVIEW.countyMaybe, { name: report.county })}{' '}
      {named
        .toSorted((a, b) => own(a) - own(b))
        .map((county) => (
          <button key={county.code} type="button" className="action" onClick={() => onChoose(county)}>
            {text(REVIEW.countyChosen, { name: county.county, code: county.code, where: whereOf(county) })}
          </button>
        ))}
    </p>
  );
}
