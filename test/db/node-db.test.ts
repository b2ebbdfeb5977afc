import { createNodeDb } from '../../src/db/node-db.ts';
import { describeDb } from './db-contract.ts';

describeDb('DuckDB in Node', createNodeDb);
