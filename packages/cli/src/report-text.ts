import {
  dateWords,
  numberWords,
  onDay,
  problemMessages,
  problemSentence,
  say,
  type Dataset,
  type Messages,
  type Problem,
  type SourceFile,
} from '@case-journey/core';

/** What was read, for a person at a terminal: each file's rows and where they went, then every problem. */
export function reportText({ sources, events, people, problems, known }: Dataset): string {
  const lines = [
    ...sources.flatMap(fileLines),
    `${say(COUNTS, 'events', { count: events.length })}, ${say(COUNTS, 'people', { count: people.length })}`,
    ...sourceLimits(known),
    '',
    problems.length === 0 ? 'No problems.' : say(COUNTS, 'problems', { count: problems.length }),
    ...problems.map(problemLine),
  ];
  return `${lines.join('\n')}\n`;
}

function fileLines(source: SourceFile): string[] {
  const parts = [
    ['became events', source.eventRows],
    ['told of a person only', source.personRows],
    ['same event twice, merged', source.duplicateRows],
    ['with a problem, not used', source.problemRows],
    ['blank', source.blankRows],
    ['unaccounted for', source.unaccounted],
  ] as const;
  const told = parts
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${numberWords(count)} ${words}`);
  const unread =
    source.rowsNotRead > 0
      ? [`  ${numberWords(source.rowsNotRead)} more rows are in sheets that are not read`]
      : [];
  return [
    `${source.file} (${source.format}): ${numberWords(source.rows)} rows: ${told.join(', ')}`,
    ...unread,
  ];
}

/** How far the files that were read can speak, a line each; none where they do not say. */
export function sourceLimits(known: Dataset['known']): string[] {
  const said = known.flatMap(({ file, what, from, to }) => {
    if (from === null) return [];
    const day = dateWords(onDay(from));
    return from === to
      ? [`Of each child only the latest period is in ${file}, ${what}, as on ${day}`]
      : [`Nothing before ${day} is in ${file}, ${what}`];
  });
  return [...new Set(said)];
}

function problemLine(problem: Problem): string {
  const { file, sheet, line, column, effect } = problem;
  const place = [file, sheet, line === undefined ? undefined : `line ${line}`, column].filter(
    (part) => part !== undefined,
  );
  return `- ${place.join(', ')}: ${problemSentence(problem, problemMessages)} (${isUnread(problem) ? 'not read' : EFFECT[effect]})`;
}

const COUNTS: Messages = {
  problems: { one: '{count} problem:', other: '{count} problems:' },
  events: { one: '{count} event', other: '{count} events' },
  people: { one: '{count} person', other: '{count} people' },
};

const EFFECT: Readonly<Record<Problem['effect'], string>> = {
  'file-refused': 'file not read',
  'row-dropped': 'row not used',
  'field-dropped': 'value not used',
  kept: 'kept as written',
};

// A sheet that is not read is one problem for all its rows
function isUnread({ line, effect, params }: Problem): boolean {
  return line === undefined && effect === 'row-dropped' && params.some(([name]) => name === 'count');
}
