interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/**
 * Reads the rules for everybody of a robots.txt as RFC 9309 says: of the rules that fit a path the longest counts, of
 * equals the one that allows; where none fits it is allowed.
 */
export function robotsAllow(text: string): (path: string) => boolean {
  const rules = text.split("\n").flatMap((line): Rule[] => {
    const [, word, pattern] = /^(Allow|Disallow): (\S+)$/.exec(line) ?? [];
    return word && pattern ? [{ allow: word === "Allow", pattern }] : [];
  });
  return (path) => {
    const fitting = rules.filter(({ pattern }) => expression(pattern).test(path));
    const longest = Math.max(0, ...fitting.map(({ pattern }) => pattern.length));
    const counting = fitting.filter(({ pattern }) => pattern.length === longest);
    return counting.length === 0 || counting.some(({ allow }) => allow);
  };
}

function expression(pattern: string): RegExp {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("\\*", ".*");
  return new RegExp(`^${escaped.replace(/\\\$$/, "$")}`);
}
