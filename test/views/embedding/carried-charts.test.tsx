import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { ASKED_TABLES, folderSources } from '../../../src/cli/build-snapshot.ts';
import { loadEmbedView } from '../../../src/embed/embed-views.ts';
import { defaultQueries } from '../../../src/queries/default-queries.ts';
import { reportsQuery } from '../../../src/queries/reports.ts';
import { EMBEDDED_VIEWS } from '../../../src/state/embed-link.ts';
import { StateHere } from '../../../src/state/use-view-state.ts';
import { DEFAULT_VIEW_STATE } from '../../../src/state/view-state.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { DataProvider } from '../../../src/views/data/DataProvider.tsx';
import { answerKey, packRows, unpackRows } from '../../../src/views/data/snapshot.ts';
import type { Snapshot } from '../../../src/views/data/snapshot.ts';
import { onlyChosen, packAnswers, unpackAnswers } from '../../../src/views/embedding/carried-answers.ts';

const CHOSEN = ['410882', '610326'];
const IDS = ['qinyang-2020', 'meixian-2020'];
let site: Snapshot = { dataVersion: '', answers: {} };
let carried: Snapshot = site;

beforeAll(async () => {
  const sources = folderSources('public/data');
  const db = await sources.openDb();
  try {
    for (const name of ASKED_TABLES) await sources.loadTable(db, name);
    const answers: Record<string, ReturnType<typeof packRows>> = {};
    for (const query of [reportsQuery(), ...defaultQueries(IDS, () => [])]) {
      answers[answerKey(query.sql)] = packRows(await db.query(query.sql));
    }
    site = { dataVersion: 'a', answers };
  } finally {
    await db.close();
  }
  const chosen = Object.entries(site.answers).map(([key, rows]) => [key, onlyChosen(unpackRows(rows), IDS)]);
  const link = await packAnswers(Object.fromEntries(chosen) as Snapshot['answers']);
  carried = { dataVersion: 'a', answers: await unpackAnswers(link) };
});

test.each(EMBEDDED_VIEWS)(
  '%s draws from what its link carries what it draws from the whole site',
  async (view) => {
    const View = await loadEmbedView(view);
    const draw = (snapshot: Snapshot, state: Partial<ViewState>): string =>
      renderToStaticMarkup(
        <DataProvider snapshot={snapshot} isEmbed>
          <StateHere value={{ ...DEFAULT_VIEW_STATE, view, counties: CHOSEN, ...state }}>
            <View />
          </StateHere>
        </DataProvider>,
        // Drawings are numbered through.
      ).replaceAll(/\bzr\d+(-cls-\d+)?/g, 'zr');
    const states = [
      { show: 'chart', unit: 'wan', reading: 'amount' },
      { show: 'table', unit: 'yuan', reading: 'amount' },
    ] as const;
    for (const state of states) {
      const drawn = draw(carried, state);
      expect(drawn).toBe(draw(site, state));
      // Something is drawn, of both departments, and it is figures.
      expect(drawn).toMatch(/沁阳[^]*眉县|眉县[^]*沁阳/);
      expect(drawn).toMatch(state.unit === 'yuan' ? /\d,\d{3}\b/ : /\d\.\d\d/);
    }
  },
);
