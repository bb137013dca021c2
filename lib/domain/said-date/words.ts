import {
  findNumberIn,
  joinAlternatives,
  MONTH,
  MONTHS,
  OF_TIME,
  ORDINALS,
  readDigits,
  SEASONS,
  toCentury,
  toPattern,
} from "./names";
import { type LexiconEntry, toBound, toThird } from "./parts";
import { RELATIVE_WORDS } from "./words-relative";

/**
 * The words of time, the longer before the shorter: what they look like, and what they give when said on a day.
 * No pattern holds a group that captures.
 */
export const LEXICON: readonly LexiconEntry[] = [
  // Shades that hold a word of another shade.
  [
    toPattern("no(?:t)? (?:later|until later) than|at the latest|on or before|or (?:earlier|sooner)"),
    toBound("by"),
  ],
  [
    toPattern(
      `before(?= (?:the )?end${OF_TIME})|vor ende|avant la fin|antes de(?: que)? (?:finalice|acabar|finales)`,
    ),
    toBound("by", true),
  ],
  [
    toPattern(
      "at the earliest|or later|(?:and|or) beyond|onwards?|and later|no earlier than|not earlier than",
    ),
    toBound("notBefore"),
  ],
  ...RELATIVE_WORDS,
  // Parts of a year.
  [
    `${toPattern(`q[1-4]|[1-4]q|${joinAlternatives(ORDINALS)}\\.? (?:quarter|quartal|trimestre)(?: of| de| del)?`)}|第?[一二三四1-4](?:四半期|季度?)|q[1-4]|[1-4]\\s?분기`,
    (text) => ({ parts: { quarter: findNumberIn(ORDINALS, text.replace(/^[q第]/, "")) } }),
  ],
  [
    `${toPattern(`h[12]|[12]h|${joinAlternatives(ORDINALS)}\\.? (?:half|halbjahr|hälfte|semestre|moitié|mitad|metà)(?: of| de| del)?`)}|[上下]半[年期]|[前後后]半期?|[상하]\\s?반기|[전후]반(?!적)`,
    (text) => ({ parts: { half: findNumberIn(ORDINALS, text.replace(/^h/, "")) } }),
  ],
  [
    toPattern(
      `early|(?:at )?(?:the )?(?:beginning|start)(?= of)${OF_TIME}|anfang|début|principios|comienzos|inizio|primi mesi|primer tramo`,
      "年初|月初|连?初旬|上旬|年明け|연초|(?<=[\\d年月代])初(?:頭|め)?(?!めて|期)|(?<=[\\d년월해대]\\s?)초반?(?![가-힣])",
    ),
    toThird("early"),
  ],
  [
    toPattern(
      "mid(?:dle of)?|mid(?=\\d)|mitte|mi|mediados|mitad|metà",
      "年中|(?<=\\d年)中(?!旬|国)|中旬|半ば|중반|중순|연중",
    ),
    toThird("mid"),
  ],
  [
    toPattern(
      `late|(?:at )?(?:the )?end${OF_TIME}|year-end|ende|jahresende|fin|finales|final de|fines|fine`,
      "年?底(?![盘盤层部])|年末|(?<![周週])末(?!期)|下旬|연말|말(?![가-힣])|말(?=까지|에|부터|쯤|께)",
    ),
    toThird("late"),
  ],
  [joinAlternatives(SEASONS), (text) => ({ parts: { season: findNumberIn(SEASONS, text) } })],
  // A company's own year.
  ["결산", { parts: { fiscal: true, edge: "last" } }],
  ["截至(?=.{4,12}[财財]年)", { parts: { edge: "last" } }],
  ["(?<=月)期(?=\\p{P}|に|ま|の|$)", { parts: { fiscal: true, edge: "last" } }],
  [
    toPattern(
      "fiscal(?: years?)?|fy|(?:business|financial) year|geschäftsjahr(?:es)?|anno fiscale|exercice fiscal|ejercicio fiscal",
      "年度|[财財]年|년도|회계\\s?연도",
    ),
    { parts: { fiscal: true } },
  ],
  [toPattern("ending|ended"), { parts: { edge: "last" } }],
  [toPattern("beginning|starting"), { parts: { edge: "first" }, bounds: ["from"] }],
  // Points.
  [
    [
      `(?<!\\d)(?:19|20)\\d\\d(?!\\d)(?:[年년](?![度代도대]))?`,
      "'\\d\\d(?!\\d)",
      "(?<=(?:19|20)\\d\\d[年년]?\\s?[-~/]\\s?)\\d\\d(?![\\d月日])(?:[年년](?![度代도대]))?",
      "(?<!\\d)[1-4]\\d(?:[年년](?![度代도대間间内]|以内|이내|간|안)|(?=年度|년도))",
      "(?<=fy\\s?)\\d\\d(?!\\d)",
    ].join("|"),
    (text) => ({ parts: { year: toCentury(readDigits(text)) } }),
  ],
  [
    [
      `(?<=(?<!\\p{L})${MONTH}[. ]+)\\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}])`,
      `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.|°|o|er)?(?=\\s(?:de |of )?${MONTH}(?!\\p{L}))`,
      "(?<!\\d)\\d{1,2}[日号號일](?![間间간])",
      "(?<=the )\\d{1,2}(?:st|nd|rd|th)(?! \\p{L}{5})",
    ].join("|"),
    (text) => ({ parts: { day: readDigits(text) } }),
  ],
  [
    `${toPattern(MONTH)}|(?<!\\d)\\d{1,2}[月월]`,
    (text) => ({ parts: { month: /^\d/.test(text) ? readDigits(text) : findNumberIn(MONTHS, text) } }),
  ],
  // Shades.
  [
    toPattern(
      "around|about|circa|ca\\.|roughly|approximately|etwa|gegen|vers|environ|en torno a|hacia|alrededor de|intorno|à l'horizon",
      "(?<![\\d年년월]\\s?)~(?=\\d)|左右|前[后後]|ごろ|頃|경(?![가-힣])|쯤|무렵|전후",
    ),
    toBound("around"),
  ],
  [
    toPattern(
      "as (?:early|soon) as|earliest|not until|only from|at least|after|frühestens|au plus tôt|dès",
      "最早|最快|早ければ|早くて|最短|이르면|빠르면|以降|以后|之后|以後|이후",
    ),
    toBound("notBefore"),
  ],
  [toPattern("before|prior to|ahead of|vor|avant|antes de|prima del"), toBound("before", true)],
  [
    toPattern(
      "by|until|till|through|up to|bis|spätestens|d'ici(?: à)?|jusqu'en|hasta|entro|até",
      "最晚|最迟|截至|(?<=[底末])前|为止|まで|까지|이전|(?<!\\d[年년])到(?=2)",
    ),
    toBound("by", true),
  ],
  // In Chinese "2030年前" is as often by 2030 as before it.
  ["(?:之|以|(?<![提目]))前(?!期|半)|(?<=[\\d년월])\\s?전(?![가-힣])", { bounds: ["before", "by"] }],
  [
    toPattern(
      "within",
      "以内|(?<=[年月度中])[内內]|(?<=[년월해달기도말])\\s?(?:이내|안(?:으로|에)?|내(?:로|에)?)(?![가-힣])",
    ),
    toBound("within"),
  ],
  [
    toPattern(
      "from|since|as of|start(?=s? )|begins?|ab|seit|à partir de|depuis|a partir de|desde|dal|a partire da",
      "から|より|にも|부터|起(?!来)|以来|自(?=2)",
    ),
    toBound("from"),
  ],
  [toPattern("not|no|never|unlikely|nicht|pas|kein\\p{L}*", "n't(?!\\p{L})"), { negates: true }],
  [
    toPattern(
      "recently|lately|so far|to date|currently|already|now",
      "近日|近期|最近|目前|最近|현재|최근|これまで|すでに|既に|现在|已经?",
    ),
    { parts: { now: true } },
  ],
];
