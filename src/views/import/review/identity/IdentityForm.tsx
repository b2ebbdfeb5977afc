import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Report } from '../../../../model/records.ts';
import {
  KIND_NAMES,
  PRINTED_UNIT_NAMES,
  REVIEW,
  SCOPE_NAMES,
} from '../../../../text/messages/import-review.ts';
import type { Document } from '../../../data/source-page/source-document.ts';
import { useText } from '../../../shell/language.ts';
import type { Edits, IdentityEdits } from '../edits/edits.ts';
import { mostUsed, PRINTED_UNITS } from '../edits/units.ts';
import type { PrintedUnit, UnitsRead } from '../edits/units.ts';
import type { ShownPlace } from '../PlaceButton.tsx';
import { CountyField } from './CountyField.tsx';
import { Choice, Field, TypedField } from './Field.tsx';
import { identityPlaces } from './identity-places.ts';
import type { IdentityProblem } from './identity-problems.ts';

/** Whose accounts these are and of which year: what was read, where, and what a person makes of it. */
export function IdentityForm(props: {
  document: Document;
  read: Report;
  report: Report;
  units: UnitsRead;
  edits: Edits;
  problems: readonly IdentityProblem[];
  thisYear: number;
  onChange: (edits: Edits) => void;
  onShow: (place: ShownPlace) => void;
  /** Fields that are not about what was read. */
  children: ReactNode;
}): ReactNode {
  const { document, read, report, units, edits, problems, thisYear, onChange, onShow } = props;
  const text = useText();
  const id = useId();
  const places = useMemo(() => identityPlaces(document, read), [document, read]);
  const change = (identity: IdentityEdits): void =>
    onChange({ ...edits, identity: { ...edits.identity, ...identity } });
  const kinds = Object.keys(KIND_NAMES) as Report['departmentKind'][];
  const scopes = Object.keys(SCOPE_NAMES) as Report['scope'][];
  const readUnits = [...new Set(units.values())];
  // Without a figure none was read: what is added by hand is in 万元, as the layout prints, or as the person says.
  const onlyUnit = readUnits.length > 1 ? undefined : mostUsed(units);
  const problemOf = (names: Readonly<Partial<Record<IdentityProblem, string>>>): string | null =>
    problems.flatMap((problem) => names[problem] ?? [])[0] ?? null;
  const isEdited = (field: keyof IdentityEdits): boolean => edits.identity[field] !== undefined;
  const badYear = text(REVIEW.badYear, { last: thisYear });
  return (
    <div className="review-identity">
      <TypedField
        {...{ id: `${id}-department`, label: text(REVIEW.department), place: places.department, onShow }}
        problem={problemOf({
          no_department: text(REVIEW.noDepartment),
          long_department: text(REVIEW.longDepartment),
        })}
        value={report.department}
        asRead={isEdited('department') ? read.department : null}
        onCommit={(department) =>
          change({ department: department === read.department ? undefined : department })
        }
      />
      <Field
        {...{ id: `${id}-county`, label: text(REVIEW.county), place: places.county, onShow }}
        problem={problemOf({ no_county: text(REVIEW.noCounty) })}
        asRead={isEdited('county') ? read.county : null}
      >
        {(field) => <CountyField field={field} report={report} onChoose={(county) => change({ county })} />}
      </Field>
      <TypedField
        {...{ id: `${id}-year`, label: text(REVIEW.year), place: places.fiscalYear, onShow }}
        problem={problemOf({ year: badYear })}
        numeric
        value={report.fiscalYear === 0 ? '' : String(report.fiscalYear)}
        asRead={isEdited('fiscalYear') ? String(read.fiscalYear) : null}
        onCommit={(typed) => {
          const year = /^\d{4}$/u.test(typed) ? Number(typed) : 0;
          change({ fiscalYear: year === read.fiscalYear ? undefined : year });
        }}
      />
      <Choice
        {...{ id: `${id}-kind`, label: text(REVIEW.kind), place: places.departmentKind, onShow }}
        value={report.departmentKind}
        options={kinds.map((kind) => [kind, text(KIND_NAMES[kind])])}
        asRead={isEdited('departmentKind') ? text(KIND_NAMES[read.departmentKind]) : null}
        onChoose={(kind) => change({ departmentKind: kind === read.departmentKind ? undefined : kind })}
      />
      <Choice
        {...{ id: `${id}-scope`, label: text(REVIEW.scope), place: places.scope, onShow }}
        value={report.scope}
        options={scopes.map((scope) => [scope, text(SCOPE_NAMES[scope])])}
        asRead={isEdited('scope') ? text(SCOPE_NAMES[read.scope]) : null}
        onChoose={(scope) => change({ scope: scope === read.scope ? undefined : scope })}
      />
      <Choice
        {...{ id: `${id}-unit`, label: text(REVIEW.unit), place: places.unit, onShow }}
        value={edits.unit ?? onlyUnit ?? ''}
        options={[
          ...(onlyUnit === undefined ? [['', text(REVIEW.asRead)] as const] : []),
          ...PRINTED_UNITS.map((unit) => [unit, text(PRINTED_UNIT_NAMES[unit])] as const),
        ]}
        asRead={edits.unit === null ? null : text(onlyUnit ? PRINTED_UNIT_NAMES[onlyUnit] : REVIEW.asRead)}
        onChoose={(unit: PrintedUnit | '') =>
          onChange({ ...edits, unit: unit === '' || unit === onlyUnit ? null : unit })
        }
      />
      {props.children}
    </div>
  );
}
