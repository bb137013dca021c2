interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/**
 * Reads the rules of a robots.txt for a crawler as RFC 9309 says: those of the groups that name it, or where none does those
 * for everybody; of the rules that fit a path the longest counts, of equals the one that allows; where none fits it is
 * allowed.
 */
export function robotsAllow(text: string, crawler = "*"): (path: string) => boolean {
  const groups = groupsIn(text);
  const named = groups.filter(({ crawlers }) => crawlers.includes(crawler.toLowerCase()));
  const everybody = groups.filter(({ crawlers }) => crawlers.includes("*"));
  const rules = (named.length > 0 ? named : everybody).flatMap((group) => group.rules);
  return (path) => {
    const fitting = rules.filter(({ pattern }) => expression(pattern).test(path));
    const longest = Math.max(0, ...fitting.map(({ pattern }) => pattern.length));
    const counting = fitting.filter(({ pattern }) => pattern.length === longest);
    return counting.length === 0 || counting.some(({ allow }) => allow);
  };
}

interface Group {
  readonly crawlers: string[];
  readonly rules: Rule[];
}

/** A group is one or more lines that name crawlers and the rules up to the next such line. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  for (const line of text.split("\n")) {
    const [, word, value] = /^(User-agent|Allow|Disallow): (\S+)$/.exec(line) ?? [];
    if (!word || !value) continue;
    const last = groups.at(-1);
    if (word !== "User-agent") last?.rules.push({ allow: word === "Allow", pattern: value });
    else if (last?.rules.length === 0) last.crawlers.push(value.toLowerCase());
    else groups.push({ crawlers: [value.toLowerCase()], rules: [] });
  }
  return groups;
}

function expression(pattern: string): RegExp {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("\\*", ".*");
  return new RegExp(`^${escaped.replace(/\\\$$/, "$")}`);
}
