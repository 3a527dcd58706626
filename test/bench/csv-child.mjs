// Reads one CSV file in a process of its own and prints what that took: `node csv-child.mjs ours|papaparse FILE`.
import { readFileSync } from 'node:fs';
import { csvColumns } from '../../packages/formats/dist/index.js';
import { used } from './measure-data.mjs';

const [, , reader, file] = process.argv;
const bytes = readFileSync(file);
const readers = { ours: readOurs, papaparse: readPapa };
const parse = await readers[reader]();
const before = process.cpuUsage();
const rows = await parse(bytes);
const cpu = used(before);
const megabytes = (process.resourceUsage().maxRSS * 1024 - bytes.length) / 1e6;
console.log(JSON.stringify({ rows, cpu, memory: megabytes }));

/** Bytes to event columns, with one further column; every row accounted for. */
function readOurs() {
  return async (source) => {
    const read = await csvColumns(source, { file: 'bench.csv', asAt: '2016-12-31', attributes: ['agency'] });
    if (read.unaccounted !== 0 || read.problems.length > 0) throw new Error('Rows were lost or found wrong');
    return read.eventRows;
  };
}

/** Bytes to rows of strings. */
async function readPapa() {
  const { default: Papa } = await import('papaparse');
  return (source) => Papa.parse(new TextDecoder().decode(source), { skipEmptyLines: true }).data.length - 1;
}
