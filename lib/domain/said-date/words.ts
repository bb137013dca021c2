import type { Day } from "@/lib/domain/days";
import {
  COUNTS,
  digits,
  indexIn,
  MONTH,
  MONTHS,
  OF_TIME,
  ORDINALS,
  oneOf,
  SEASONS,
  toCentury,
  WEEKDAYS,
  word,
} from "./names";
import {
  bound,
  type Meaning,
  relativeDecade,
  relativeFiscalYear,
  relativeMonth,
  relativeYear,
  third,
} from "./parts";

/**
 * The words of time, the longer before the shorter: what they look like, and what they give when said on a day.
 * No pattern holds a group that captures.
 */
export const LEXICON: readonly (readonly [string, Meaning | ((text: string, day: Day) => Meaning)])[] = [
  // Shades that hold a word of another shade.
  [word("no(?:t)? (?:later|until later) than|at the latest|on or before|or (?:earlier|sooner)"), bound("by")],
  [
    word(
      `before(?= (?:the )?end${OF_TIME})|vor ende|avant la fin|antes de(?: que)? (?:finalice|acabar|finales)`,
    ),
    bound("by", true),
  ],
  [
    word("at the earliest|or later|(?:and|or) beyond|onwards?|and later|no earlier than|not earlier than"),
    bound("notBefore"),
  ],
  // Counted from the day of the words.
  [
    `${word(`(?:within|over|during)(?: the)?(?: next| coming)? ${oneOf(COUNTS)} (?:years|months)`)}|${word(`innerhalb (?:von |der nächsten )?${oneOf(COUNTS)} (?:jahren?|monaten?)`)}|(?<!\\d)${oneOf(COUNTS)}(?:年|ヶ月|か月|个月|個月)(?:之?内|以内)|(?<!\\d)${oneOf(COUNTS)}(?:년|개월)\\s?(?:이내|안에|내에)`,
    (text) => {
      const counted = indexIn(COUNTS, text.replace(/^[a-z ]*?(?= \S+ [a-z]+$)/, "").trim());
      return { parts: { months: counted * (/month|monat|月|개월/.test(text) ? 1 : 12) } };
    },
  ],
  [
    word("earlier this year|so far this year", "今年早些时候|今年以来|今年に入って|올해 들어"),
    { parts: { side: "earlier" } },
  ],
  [word("later this year|rest of the year"), { parts: { side: "later" } }],
  [word("mid-?decade|middle of the decade"), relativeDecade(0, { third: "mid" })],
  [word("next decade|(?:des )?nächsten jahrzehnts?|prochaine décennie|próxima década"), relativeDecade(10)],
  [
    word("(?:the|this) decade|(?:dieses |des )?jahrzehnts?|(?:cette |la )décennie|década|decennio"),
    relativeDecade(0),
  ],
  [
    `(?<!\\d)(?:20)?\\d0(?:年代|년대)|(?:19|20)\\d0(?:s|er)(?!\\p{L})|${word("(?:años|anni|années) (?:20)?\\d0")}`,
    (text) => ({ parts: { decade: toCentury(digits(text)) } }),
  ],
  [word("this fiscal year", "今年度|本年度|当年度"), relativeFiscalYear(0)],
  [word("next fiscal year", "来年度|來年度|明年度"), relativeFiscalYear(1)],
  [word("last fiscal year", "昨年度|去年度"), relativeFiscalYear(-1)],
  [word("(?:the )?year after next", "再来年|後年|后年|내후년"), relativeYear(2)],
  [
    word(
      "(?:the )?next year|(?:nächste|kommende)[nsm]? jahr(?:es)?|l'an(?:née)? prochaine?|próximo a[ñn]o|año que viene|prossimo anno|anno prossimo",
      "明年|来年|來年|내년",
    ),
    relativeYear(1),
  ],
  [
    word(
      "(?:last|previous) year|(?:letzte|vergangene)[nsm]? jahr(?:es)?|l'an(?:née)? derni(?:er|ère)|año pasado|anno scorso|ano passado",
      "去年|昨年|지난해|작년",
    ),
    relativeYear(-1),
  ],
  [
    word(
      "(?:this|the|current) year(?! \\d| after)|(?:dieses|des) jahres|diese[nm] jahr|(?:cette|de l')\\s?année|est[ea](?: mismo)? (?:año|ejercicio)(?! \\d)|(?<=finales de )año(?! \\d)|(?:quest|dell)'anno|[ed]ste ano",
      "今年|本年(?!度)|올해|금년",
    ),
    relativeYear(0),
  ],
  [
    word("last month|letzten monat|mois dernier|mes pasado", "先月|上个?月|上個月|지난\\s?달"),
    relativeMonth(-1),
  ],
  [word("this month|diesen monat|ce mois", "今月|本月|이번\\s?달|이달"), relativeMonth(0)],
  [word("next month|nächsten monat|mois prochain", "来月|下个?月|다음\\s?달"), relativeMonth(1)],
  [word("yesterday|last night|gestern|ayer|ieri", "昨天|昨日|어제"), { parts: { daysAgo: 1 } }],
  [word("today|this morning|heute|aujourd'hui|hoy|oggi", "今天|今日|本日|오늘"), { parts: { daysAgo: 0 } }],
  [oneOf(WEEKDAYS), (text) => ({ parts: { weekday: indexIn(WEEKDAYS, text) - 1 } })],
  // Parts of a year.
  [
    `${word(`q[1-4]|[1-4]q|${oneOf(ORDINALS)}\\.? (?:quarter|quartal|trimestre)(?: of| de| del)?`)}|第?[一二三四1-4](?:四半期|季度?)|q[1-4]|[1-4]\\s?분기`,
    (text) => ({ parts: { quarter: indexIn(ORDINALS, text.replace(/^[q第]/, "")) } }),
  ],
  [
    `${word(`h[12]|[12]h|${oneOf(ORDINALS)}\\.? (?:half|halbjahr|hälfte|semestre|moitié|mitad|metà)(?: of| de| del)?`)}|[上下]半[年期]|[前後后]半期?|[상하]\\s?반기|[전후]반(?!적)`,
    (text) => ({ parts: { half: indexIn(ORDINALS, text.replace(/^h/, "")) } }),
  ],
  [
    word(
      `early|(?:at )?(?:the )?(?:beginning|start)(?= of)${OF_TIME}|anfang|début|principios|comienzos|inizio|primi mesi|primer tramo`,
      "年初|月初|连?初旬|上旬|年明け|연초|(?<=[\\d年月代])初(?:頭|め)?(?!めて|期)|(?<=[\\d년월해대]\\s?)초반?(?![가-힣])",
    ),
    third("early"),
  ],
  [
    word(
      "mid(?:dle of)?|mid(?=\\d)|mitte|mi|mediados|mitad|metà",
      "年中|(?<=\\d年)中(?!旬|国)|中旬|半ば|중반|중순|연중",
    ),
    third("mid"),
  ],
  [
    word(
      `late|(?:at )?(?:the )?end${OF_TIME}|year-end|ende|jahresende|fin|finales|final de|fines|fine`,
      "年?底(?![盘盤层部])|年末|(?<![周週])末(?!期)|下旬|연말|말(?![가-힣])|말(?=까지|에|부터|쯤|께)",
    ),
    third("late"),
  ],
  [oneOf(SEASONS), (text) => ({ parts: { season: indexIn(SEASONS, text) } })],
  // A company's own year.
  ["결산", { parts: { fiscal: true, edge: "last" } }],
  ["截至(?=.{4,12}[财財]年)", { parts: { edge: "last" } }],
  ["(?<=月)期(?=\\p{P}|に|ま|の|$)", { parts: { fiscal: true, edge: "last" } }],
  [
    word(
      "fiscal(?: years?)?|fy|(?:business|financial) year|geschäftsjahr(?:es)?|anno fiscale|exercice fiscal|ejercicio fiscal",
      "年度|[财財]年|년도|회계\\s?연도",
    ),
    { parts: { fiscal: true } },
  ],
  [word("ending|ended"), { parts: { edge: "last" } }],
  [word("beginning|starting"), { parts: { edge: "first" }, bounds: ["from"] }],
  // Points.
  [
    [
      `(?<!\\d)(?:19|20)\\d\\d(?!\\d)(?:[年년](?![度代도대]))?`,
      "'\\d\\d(?!\\d)",
      "(?<=(?:19|20)\\d\\d[年년]?\\s?[-~/]\\s?)\\d\\d(?![\\d月日])(?:[年년](?![度代도대]))?",
      "(?<!\\d)[1-4]\\d(?:[年년](?![度代도대間间内]|以内|이내|간|안)|(?=年度|년도))",
      "(?<=fy\\s?)\\d\\d(?!\\d)",
    ].join("|"),
    (text) => ({ parts: { year: toCentury(digits(text)) } }),
  ],
  [
    [
      `(?<=(?<!\\p{L})${MONTH}[. ]+)\\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}])`,
      `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.|°|o|er)?(?=\\s(?:de |of )?${MONTH}(?!\\p{L}))`,
      "(?<!\\d)\\d{1,2}[日号號일](?![間间간])",
      "(?<=the )\\d{1,2}(?:st|nd|rd|th)(?! \\p{L}{5})",
    ].join("|"),
    (text) => ({ parts: { day: digits(text) } }),
  ],
  [
    `${word(MONTH)}|(?<!\\d)\\d{1,2}[月월]`,
    (text) => ({ parts: { month: /^\d/.test(text) ? digits(text) : indexIn(MONTHS, text) } }),
  ],
  // Shades.
  [
    word(
      "around|about|circa|ca\\.|roughly|approximately|etwa|gegen|vers|environ|en torno a|hacia|alrededor de|intorno|à l'horizon",
      "(?<![\\d年년월]\\s?)~(?=\\d)|左右|前[后後]|ごろ|頃|경(?![가-힣])|쯤|무렵|전후",
    ),
    bound("around"),
  ],
  [
    word(
      "as (?:early|soon) as|earliest|not until|only from|at least|after|frühestens|au plus tôt|dès",
      "最早|最快|早ければ|早くて|最短|이르면|빠르면|以降|以后|之后|以後|이후",
    ),
    bound("notBefore"),
  ],
  [word("before|prior to|ahead of|vor|avant|antes de|prima del"), bound("before", true)],
  [
    word(
      "by|until|till|through|up to|bis|spätestens|d'ici(?: à)?|jusqu'en|hasta|entro|até",
      "最晚|最迟|截至|(?<=[底末])前|为止|まで|까지|이전|(?<!\\d[年년])到(?=2)",
    ),
    bound("by", true),
  ],
  // In Chinese "2030年前" is as often by 2030 as before it.
  ["(?:之|以|(?<![提目]))前(?!期|半)|(?<=[\\d년월])\\s?전(?![가-힣])", { bounds: ["before", "by"] }],
  [
    word(
      "within",
      "以内|(?<=[年月度中])[内內]|(?<=[년월해달기도말])\\s?(?:이내|안(?:으로|에)?|내(?:로|에)?)(?![가-힣])",
    ),
    bound("within"),
  ],
  [
    word(
      "from|since|as of|start(?=s? )|begins?|ab|seit|à partir de|depuis|a partir de|desde|dal|a partire da",
      "から|より|にも|부터|起(?!来)|以来|自(?=2)",
    ),
    bound("from"),
  ],
  [word("not|no|never|unlikely|nicht|pas|kein\\p{L}*", "n't(?!\\p{L})"), { negates: true }],
  [
    word(
      "recently|lately|so far|to date|currently|already|now",
      "近日|近期|最近|目前|最近|현재|최근|これまで|すでに|既に|现在|已经?",
    ),
    { parts: { now: true } },
  ],
];
