import type { ReactNode } from 'react';
import { PEERS } from '../../text/messages/peers.ts';
import { Figure } from '../figure/Figure.tsx';
import { isMoney, readingUnit } from '../figure/reading.ts';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { markedName } from './marked-name.ts';
import type { Standing, StandingReading } from './standing.ts';

/** Lines of 对标 under one name. */
export type StandingGroup = { id: string; title: string | null; standings: readonly Standing[] };

/** The own figure, the median of the others, the distance and the place; the other reading of each under it. */
export function PeersTable({
  county,
  groups,
}: {
  county: string;
  groups: readonly StandingGroup[];
}): ReactNode {
  const text = useText();
  const language = useLanguage();
  const compared = groups.some(({ standings }) => standings.some(({ members }) => members.length > 0));
  const ranked = groups.some(({ standings }) =>
    standings.some(({ readings }) => readings.some(({ place }) => place !== null)),
  );
  return (
    <FigureTable
      caption={text(PEERS.heading, { county })}
      rowHead={text(PEERS.item)}
      columns={[
        { id: 'own', label: county, numeric: true },
        { id: 'median', label: text(PEERS.median), numeric: true },
        ...(compared ? [{ id: 'distance', label: text(PEERS.distance), numeric: true }] : []),
        ...(compared ? [{ id: 'from', label: text(PEERS.from) }] : []),
        ...(ranked ? [{ id: 'place', label: text(PEERS.place) }] : []),
      ]}
      groups={groups.map(({ id, title, standings }) => ({
        id,
        title,
        rows: standings.map((one) => ({
          id: one.id,
          head: one.label,
          cells: [
            <Readings key="own" standing={one} cell={(read) => <Amount read={read} which="own" />} />,
            one.members.length === 0 ? (
              <span key="median" className="peers-none">
                {text(PEERS.noMedian)}
              </span>
            ) : (
              <Readings key="median" standing={one} cell={(read) => <Amount read={read} which="median" />} />
            ),
            one.members.length === 0 ? null : (
              <Readings key="distance" standing={one} cell={(read) => <Distance read={read} />} />
            ),
            <span key="from" className="peers-from">
              {one.members.map((member) => markedName(member, text)).join(language === 'zh' ? '、' : ', ')}
            </span>,
            <Place key="place" read={one.readings[0]} />,
          ],
        })),
      }))}
    />
  );
}

/** The reading in use, and under it the other one. */
function Readings(props: { standing: Standing; cell: (read: StandingReading) => ReactNode }): ReactNode {
  return props.standing.readings.map((read, index) => (
    <span key={read.reading} className={index === 0 ? 'peers-first' : 'peers-second'}>
      {props.cell(read)}
    </span>
  ));
}

function useUnit(reading: StandingReading['reading']): string {
  const text = useText();
  return text(PEERS.unit, { unit: text(readingUnit(reading)) });
}

function Amount({ read, which }: { read: StandingReading; which: 'own' | 'median' }): ReactNode {
  const unit = useUnit(read.reading);
  return <Figure value={read[which]} reading={read.reading} suffix={read.reading === 'share' ? '' : unit} />;
}

/** A distance between shares is told in percentage points. */
function Distance({ read }: { read: StandingReading }): ReactNode {
  const text = useText();
  const unit = useUnit(read.reading);
  // Without the own figure there is nothing to be distant; its cell says why it is missing.
  if (read.own.state === 'missing') return null;
  return (
    <Figure
      value={read.distance}
      reading={isMoney(read.reading) ? 'signed' : 'points'}
      suffix={read.reading === 'share' ? text(PEERS.points) : unit}
    />
  );
}

function Place({ read }: { read: StandingReading | undefined }): ReactNode {
  const text = useText();
  if (!read?.place) return null;
  const { rank, of, quarter } = read.place;
  return text(PEERS.placeOf, { rank, of, quarter: text(PEERS[`quarter${quarter}`]) });
}
