import { type Checklist, groupsOfStep } from '../../src/core/checklist/checklist';

/**
 * The whole wording of the steps as a reader sees it: titles, headings and lines, each line with a code that says
 * nothing of what it leads to.
 */
export function describeWording(checklist: Checklist): string {
  const codes = codesOf(checklist);
  const describeLine = (id: string, label: string, explanation = '') =>
    [`[${codes.get(id)}] ${label}`, ...(explanation ? [`      ${explanation}`] : [])].join('\n');
  return screensOf(checklist)
    .map(({ title, groups }) =>
      [
        title,
        ...groups.map(({ name, lines }) =>
          [name, ...lines.map((line) => describeLine(line.id, line.label, line.explanation))].join(
            '\n',
          ),
        ),
      ].join('\n\n'),
    )
    .join('\n\n\n');
}

/** What the codes of the wording stand for, as JSON: `{"L01": "e_breath", …}`. */
export function describeCodes(checklist: Checklist): string {
  const codes = [...codesOf(checklist)].map(([id, code]) => [code, id]);
  return JSON.stringify(Object.fromEntries(codes), null, 2);
}

interface Line {
  id: string;
  label: string;
  explanation?: string;
}

interface Screen {
  title: string;
  groups: { name: string; lines: Line[] }[];
}

function screensOf(checklist: Checklist): Screen[] {
  const { about, steps } = checklist;
  return steps.map((step, index) => {
    const asked = groupsOfStep(checklist, step).map(({ name, items }) => ({ name, lines: items }));
    // As in the popup, the circumstances head the last step, where they can change the result.
    const person = { name: `${about.heading}. ${about.intro}`, lines: about.circumstances };
    return {
      title: `Screen ${index + 1}. ${step.title} ${step.intro}`,
      groups: index === steps.length - 1 ? [person, ...asked] : asked,
    };
  });
}

function codesOf(checklist: Checklist): Map<string, string> {
  const lines = screensOf(checklist).flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
  return new Map(lines.map(({ id }, index) => [id, `L${String(index + 1).padStart(2, '0')}`]));
}
