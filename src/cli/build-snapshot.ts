import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../db/db.ts';
import { createNodeDb } from '../db/node-db.ts';
import { packageFile } from '../model/package-schema.ts';
import { compositionParts } from '../queries/composition.ts';
import type { CompositionArguments } from '../queries/composition.ts';
import { defaultCompositions, defaultQueries, defaultReportIds } from '../queries/default-queries.ts';
import type { Query } from '../queries/query.ts';
import { reportsQuery } from '../queries/reports.ts';
import type { AnswerSources } from '../views/data/answer.ts';
import { DataFileError } from '../views/data/data-file-error.ts';
import { loadPackageTable } from '../views/data/load-table.ts';
import { answerKey, packRows } from '../views/data/snapshot.ts';
import type { PackedRows, Snapshot } from '../views/data/snapshot.ts';

/** The database in Node over a data package in a folder: what the page has in its worker, from the same files. */
export function folderSources(folder: string): AnswerSources {
  return {
    async openDb() {
      const db = createNodeDb();
      await db.ready();
      return db;
    },
    async loadTable(db, name, more) {
      const { path } = packageFile(name);
      const csv = await readFile(join(folder, path), 'utf8').catch((error: unknown) => {
        throw new DataFileError(path, 'missing', [], error);
      });
      return loadPackageTable(db, name, csv, more);
    },
  };
}

async function ask<Row>(db: Db, query: Query<Row>): Promise<Row[]> {
  return (await db.query(query.sql)).map(query.decode);
}

/** Every question that the default views ask of the tables in `db`, found out by asking. */
export async function listDefaultQueries(db: Db): Promise<Query<unknown>[]> {
  const reports = reportsQuery();
  const reportIds = defaultReportIds(await ask(db, reports));
  if (reportIds.length === 0) return [reports];
  const classes = new Map<string, string[]>();
  const nameOf = ({ kind, basis }: CompositionArguments) => `${kind} ${basis}`;
  const openCodes = async (composition: CompositionArguments): Promise<string[]> => {
    const parts = await ask(db, compositionParts(composition));
    return [...new Set(parts.filter((part) => part.hasChildren).map((part) => part.code))].sort();
  };
  for (const composition of defaultCompositions(reportIds)) {
    const open = await openCodes(composition);
    const below: string[] = [];
    for (const parent of open) below.push(...(await openCodes({ ...composition, parent })));
    classes.set(nameOf(composition), [...open, ...below]);
  }
  return [reports, ...defaultQueries(reportIds, (composition) => classes.get(nameOf(composition)) ?? [])];
}

/** The tables of the package that the queries of the default views ask. */
export const ASKED_TABLES = [
  'reports',
  'statements',
  'facts',
  'classifications',
  'changes',
  'findings',
  'checks',
  'indicators',
] as const;

/**
 * The answers to {@link listDefaultQueries} over the package in `folder`; the same files give the same snapshot. `sources`
 * give the database, which is closed at the end.
 */
export async function buildSnapshot(folder: string, sources = folderSources(folder)): Promise<Snapshot> {
  const { version } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
    version: string;
  };
  const db = await sources.openDb();
  try {
    for (const name of ASKED_TABLES) await sources.loadTable(db, name);
    const answers: Record<string, PackedRows> = {};
    for (const query of await listDefaultQueries(db)) {
      const key = answerKey(query.sql);
      answers[key] ??= packRows(await db.query(query.sql));
    }
    const reportIds = (await ask(db, reportsQuery())).map(({ reportId }) => reportId);
    return { dataVersion: version, reportIds, answers };
  } finally {
    await db.close();
  }
}
