import { problemSentence, type Problem } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { groupProblems, lineRanges, type ProblemGroup } from './problem-groups.js';

/** Every problem with its place: what is wrong and what was done, never what the cell says. */
export function problemTable(
  problems: readonly Problem[],
  unfolded: ReadonlySet<number>,
  unfold: (group: number) => void,
  download: () => void,
  context: Context,
): TemplateResult {
  const { say } = context;
  const groups = groupProblems(problems);
  const oneFile = new Set(problems.map(({ file }) => file)).size === 1;
  if (groups.length === 0)
    return html`<section class="problem-list"><p>${say('problems.none')}</p></section>`;
  const kinds = new Set(problems.map(({ code }) => code)).size;
  return html`<section class="problem-list">
    <h2>${say('problems.title')}</h2>
    <p>
      ${say('problems.count', { count: problems.length, kinds: say('problems.kinds', { count: kinds }) })}
    </p>
    <table>
      <caption class="unseen">
        ${say('problems.title')}
      </caption>
      <thead>
        <tr>
          ${['where', 'column', 'what', 'did'].map((name) => html`<th scope="col">${say(`problems.${name}`)}</th>`)}
          <th scope="col" class="number">${say('problems.rows')}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map((group, index) =>
          problemRow(
            group,
            {
              open: unfolded.has(index),
              oneFile,
              unfold: () => {
                unfold(index);
              },
            },
            context,
          ),
        )}
      </tbody>
    </table>
    <p class="below">
      <button type="button" class="link" @click=${download}>${say('problems.download')}</button>
    </p>
  </section>`;
}

const RANGES_SHOWN = 6;

interface Row {
  readonly open: boolean;
  readonly oneFile: boolean;
  readonly unfold: () => void;
}

function problemRow(
  group: ProblemGroup,
  { open, oneFile, unfold }: Row,
  { say, messages }: Context,
): TemplateResult {
  const { problem, lines, count } = group;
  const ranges = lineRanges(lines);
  const shown = open ? ranges : ranges.slice(0, RANGES_SHOWN);
  const isSheet = problem.line === undefined && problem.effect === 'row-dropped';
  const rows = isSheet ? problem.params.find(([name]) => name === 'count')?.[1] : undefined; // a sheet that is not read
  const place = placeWords(problem, rangeWords(shown, lines.length, say), oneFile);
  return html`<tr>
    <td>
      <strong>${place}</strong>
      ${
        ranges.length > shown.length
          ? html`<button type="button" class="link" @click=${unfold}>
              ${say('where.more', { count: ranges.length - shown.length })}
            </button>`
          : nothing
      }
    </td>
    <td>${columnWords(problem.column ?? '')}</td>
    <td>${problemSentence(problem, messages)}</td>
    <td>${rows === undefined ? say(`effect.${problem.effect}`) : say('effect.not-read')}</td>
    <td class="number">${rows ?? count}</td>
  </tr>`;
}

// "D birth" is column D, our field birth; fields of several words are written with hyphens
function columnWords(column: string): string {
  const [letter = '', field = ''] = column.split(' ');
  return field === '' ? letter : `${letter}, ${field.replaceAll('-', ' ')}`;
}

function rangeWords(ranges: ReturnType<typeof lineRanges>, lines: number, say: Context['say']): string {
  if (ranges.length === 0) return '';
  const words = ranges.map(([from, to]) =>
    from === to ? String(from) : say('where.range', { from: String(from), to: String(to) }),
  );
  return say(lines === 1 ? 'where.line' : 'where.lines', { lines: words.join(', ') });
}

// The file is named only where there are several, or where nothing else says where
function placeWords({ file, sheet = '' }: Problem, lines: string, oneFile: boolean): string {
  const within = [sheet, lines].filter((part) => part !== '').join(', ');
  if (!oneFile || within === '') return [file, within].filter((part) => part !== '').join(', ');
  return within === lines ? lines.charAt(0).toUpperCase() + lines.slice(1) : within;
}
