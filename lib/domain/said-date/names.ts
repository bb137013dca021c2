/* The names of what words count time by, in the languages of the sources: patterns without groups that capture. */

/** Latin letters: whole words. Scripts without spaces: wherever the signs stand. */
export const toPattern = (latin: string, signs?: string) =>
  `(?<![\\p{L}\\p{N}])(?:${latin})(?!\\p{L})${signs ? `|${signs}` : ""}`;

export const MONTHS = [
  "jan(?:uary|uar|vier)?|enero|gennaio|janeiro",
  "feb(?:ruary|ruar)?|février|febrero|febbraio|fevereiro",
  "mar(?:ch)?|märz|mars|marzo|março",
  "apr(?:il)?|avril|abril|aprile",
  "month5|mai|mayo|maggio|maio",
  "june?|juni|juin|junio|giugno|junho",
  "july?|juli|juillet|julio|luglio|julho",
  "aug(?:ust)?|août|agosto",
  "sept?(?:ember)?|septembre|septiembre|settembre|setembro",
  "o[ck]t(?:ober)?|octobre|octubre|ottobre|outubro",
  "nov(?:ember)?|novembre|noviembre|novembro",
  "de[cz](?:ember)?|décembre|diciembre|dicembre|dezembro",
];
export const MONTH = `(?:${MONTHS.join("|")})`;
export const WEEKDAYS = [
  "sunday|sonntag|dimanche|domingo|domenica|日曜|周日|星期[日天]|일요일",
  "monday|montag|lundi|lunes|lunedì|segunda-feira|月曜|[周週]一|星期一|월요일",
  "tuesday|dienstag|mardi|martes|martedì|terça-feira|火曜|[周週]二|星期二|화요일",
  "wednesday|mittwoch|mercredi|miércoles|mercoledì|quarta-feira|水曜|[周週]三|星期三|수요일",
  "thursday|donnerstag|jeudi|jueves|giovedì|quinta-feira|木曜|[周週]四|星期四|목요일",
  "friday|freitag|vendredi|viernes|venerdì|sexta-feira|金曜|[周週]五|星期五|금요일",
  "saturday|samstag|samedi|sábado|sabato|土曜|[周週]六|星期六|토요일",
];
export const SEASONS = [
  toPattern("spring|frühjahr|frühling|printemps|primavera", "春|봄"),
  toPattern("summer|sommer|l'été|cet été|verano|estate", "夏|여름"),
  toPattern("autumn|fall of|herbst|automne|otoño|autunno", "秋|가을"),
];
export const COUNTS = [
  "one|ein(?:em|es)?|un[ao]?|[一1]",
  "two|zwei|deux|dos|due|[二两兩2]",
  "three|drei|trois|tres|tre|[三3]",
  "four|vier|quatre|cuatro|quattro|[四4]",
  "five|fünf|cinq|cinco|cinque|[五5]",
  "six|sechs|seis|sei|[六6]",
];
export const ORDINALS = [
  "first|1st|erste[rsn]?|premier|première|primer[ao]?|prim[oa]|[上一前상전1]",
  "second|2nd|latter|zweite[rsn]?|deuxième|seconde?|segund[ao]|second[oa]|[下二後后하후2]",
  "third|3rd|dritte[rsn]?|troisième|tercer|terzo|[三3]",
  "fourth|4th|vierte[rsn]?|quatrième|cuarto|quarto|[四4]",
];
/** Which of some words stands in a text, counted from 1. */
export const findNumberIn = (words: readonly string[], text: string) =>
  words.findIndex((each) => new RegExp(`^(?:${each})`, "u").test(text)) + 1;
export const joinAlternatives = (words: readonly string[]) => `(?:${words.join("|")})`;
export const readDigits = (text: string) => Number(/\d+/.exec(text)?.[0]);
export const toCentury = (number: number) => (number < 100 ? 2000 + number : number);
/** What an "end of" or "beginning of" may be of, so that the end of a trial is none. */
export const OF_TIME = `(?=\\s(?:of\\s)?(?:the\\s|this\\s|next\\s|that\\s|last\\s)?(?:year|decade|month|fiscal|fy|\\d|${MONTH}))`;
