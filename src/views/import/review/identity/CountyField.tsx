import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Report } from '../../../../model/records.ts';
import { REVIEW } from '../../../../text/messages/import-review.ts';
import { useText } from '../../../shell/language.ts';
import { Combobox } from '../choose/Combobox.tsx';
import type { ComboboxField } from '../choose/Combobox.tsx';
import type { ChosenCounty } from '../edits/edits.ts';
import { useCounties } from './use-counties.ts';

const whereOf = ({ city, province, county }: Pick<ChosenCounty, 'city' | 'province' | 'county'>): string =>
  [...new Set([province, city])].filter((name) => name !== '' && name !== county).join('');

/** The county: typed by name, pinyin or code and picked from the list, for a name alone may be that of several. */
export function CountyField(props: {
  field: ComboboxField;
  report: Report;
  onChoose: (county: ChosenCounty) => void;
}): ReactNode {
  const { field, report, onChoose } = props;
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const { found, failure } = useCounties(typed ?? '');
  return (
    <>
      <Combobox
        {...{ field, typed, onChoose }}
        placeholder={text(REVIEW.countyHint)}
        chosen={report.countyCode === '' ? '' : `${report.county} ${report.countyCode}`}
        options={found ?? []}
        keyOf={(county) => county.code}
        words={(county) =>
          text(county.isListed ? REVIEW.countyChosen : REVIEW.countyTyped, {
            name: county.county,
            code: county.code,
            where: whereOf(county),
          })
        }
        onType={setTyped}
        none={
          found === null || failure !== null ? null : (
            <>
              {text(REVIEW.countyNone, { query: typed?.trim() ?? '' })} {text(REVIEW.countyFormer)}
            </>
          )
        }
      />
      {failure !== null && <p className="review-problem">{text(REVIEW.countyFailed, { why: failure })}</p>}
      {typed === null && report.countyCode === '' && report.county !== '' && (
        <MaybeCounty report={report} onChoose={onChoose} />
      )}
    </>
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
