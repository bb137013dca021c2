import { COUNTS, findNumberIn, joinAlternatives, readDigits, toCentury, toPattern, WEEKDAYS } from "./names";
import { countDecades, countFiscalYears, countMonths, countYears, type LexiconEntry } from "./parts";

/** Words of time that count from the day on which they are said; part of the lexicon, in its order. */
export const RELATIVE_WORDS: readonly LexiconEntry[] = [
  [
    `${toPattern(`(?:within|over|during)(?: the)?(?: next| coming)? ${joinAlternatives(COUNTS)} (?:years|months)`)}|${toPattern(`innerhalb (?:von |der nächsten )?${joinAlternatives(COUNTS)} (?:jahren?|monaten?)`)}|(?<!\\d)${joinAlternatives(COUNTS)}(?:年|ヶ月|か月|个月|個月)(?:之?内|以内)|(?<!\\d)${joinAlternatives(COUNTS)}(?:년|개월)\\s?(?:이내|안에|내에)`,
    (text) => {
      const counted = findNumberIn(COUNTS, text.replace(/^[a-z ]*?(?= \S+ [a-z]+$)/, "").trim());
      return { parts: { months: counted * (/month|monat|月|개월/.test(text) ? 1 : 12) } };
    },
  ],
  [
    toPattern("earlier this year|so far this year", "今年早些时候|今年以来|今年に入って|올해 들어"),
    { parts: { side: "earlier" } },
  ],
  [toPattern("later this year|rest of the year"), { parts: { side: "later" } }],
  [toPattern("mid-?decade|middle of the decade"), countDecades(0, { third: "mid" })],
  [
    toPattern("next decade|(?:des )?nächsten jahrzehnts?|prochaine décennie|próxima década"),
    countDecades(10),
  ],
  [
    toPattern("(?:the|this) decade|(?:dieses |des )?jahrzehnts?|(?:cette |la )décennie|década|decennio"),
    countDecades(0),
  ],
  [
    `(?<!\\d)(?:20)?\\d0(?:年代|년대)|(?:19|20)\\d0(?:s|er)(?!\\p{L})|${toPattern("(?:años|anni|années) (?:20)?\\d0")}`,
    (text) => ({ parts: { decade: toCentury(readDigits(text)) } }),
  ],
  [toPattern("this fiscal year", "今年度|本年度|当年度"), countFiscalYears(0)],
  [toPattern("next fiscal year", "来年度|來年度|明年度"), countFiscalYears(1)],
  [toPattern("last fiscal year", "昨年度|去年度"), countFiscalYears(-1)],
  [toPattern("(?:the )?year after next", "再来年|後年|后年|내후년"), countYears(2)],
  [
    toPattern(
      "(?:the )?next year|(?:nächste|kommende)[nsm]? jahr(?:es)?|l'an(?:née)? prochaine?|próximo a[ñn]o|año que viene|prossimo anno|anno prossimo",
      "明年|来年|來年|내년",
    ),
    countYears(1),
  ],
  [
    toPattern(
      "(?:last|previous) year|(?:letzte|vergangene)[nsm]? jahr(?:es)?|l'an(?:née)? derni(?:er|ère)|año pasado|anno scorso|ano passado",
      "去年|昨年|지난해|작년",
    ),
    countYears(-1),
  ],
  [
    toPattern(
      "(?:this|the|current) year(?! \\d| after)|(?:dieses|des) jahres|diese[nm] jahr|(?:cette|de l')\\s?année|est[ea](?: mismo)? (?:año|ejercicio)(?! \\d)|(?<=finales de )año(?! \\d)|(?:quest|dell)'anno|[ed]ste ano",
      "今年|本年(?!度)|올해|금년",
    ),
    countYears(0),
  ],
  [
    toPattern("last month|letzten monat|mois dernier|mes pasado", "先月|上个?月|上個月|지난\\s?달"),
    countMonths(-1),
  ],
  [toPattern("this month|diesen monat|ce mois", "今月|本月|이번\\s?달|이달"), countMonths(0)],
  [toPattern("next month|nächsten monat|mois prochain", "来月|下个?月|다음\\s?달"), countMonths(1)],
  [toPattern("yesterday|last night|gestern|ayer|ieri", "昨天|昨日|어제"), { parts: { daysAgo: 1 } }],
  [
    toPattern("today|this morning|heute|aujourd'hui|hoy|oggi", "今天|今日|本日|오늘"),
    { parts: { daysAgo: 0 } },
  ],
  [joinAlternatives(WEEKDAYS), (text) => ({ parts: { weekday: findNumberIn(WEEKDAYS, text) - 1 } })],
];
