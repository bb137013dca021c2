/** Phrases of one meaning, by the first phrase of their rule: English, Chinese, Japanese, Korean, then others. */
const TABLE = `
12 October 2023 | on Oct. 12 | 10月12日 | 2023年10月12日 | 지난 12일 | de: am 12. Oktober 2023 | it: il 12 ottobre
on Thursday | announced Thursday | 周四 | 木曜日に | 목요일 | de: am Donnerstag | fr: jeudi | pt: na quinta-feira
yesterday | last night | 昨天 | 昨日 | 어제 | de: gestern | es: ayer
within three years | over the next three years | 三年内 | 3年以内に | 3년 이내 | de: innerhalb von drei Jahren
the fiscal year ending March 2028 | fiscal year ending March 31, 2028 | 截至2028年3月的财年 | 2028年3月期に | 2028년 3월 결산
first half of fiscal 2027 | H1 FY2027 | 2027年度上半年 | 2027年度上半期 | 2027년도 상반기
fiscal 2027 | in FY 2027 | 2027年度 | 2027年度中に | 2027 회계연도 | de: im Geschäftsjahr 2027
third quarter of 2027 | Q3 2027 | 2027年第三季度 | 2027年第3四半期 | 2027년 3분기 | de: 3. Quartal 2027 | fr: au troisième trimestre 2027
second half of 2027 | in H2 2027 | 2027年下半年 | 2027年下半期 | 2027년 하반기 | de: zweite Hälfte 2027 | es: segundo semestre de 2027
late October 2027 | at the end of October 2027 | 2027年10月底 | 2027年10月下旬 | 2027년 10월 말 | de: Ende Oktober 2027
early 2027 | at the beginning of 2027 | 2027年初 | 2027年初頭 | 2027년 초 | de: Anfang 2027 | it: nei primi mesi del 2027
mid-2027 | in the middle of 2027 | 2027年中 | 2027年半ば | 2027년 중반 | de: Mitte 2027 | es: a mediados de 2027
late 2027 | at the end of 2027 | 2027年底 | 2027年末 | 2027년 말 | de: Ende 2027 | fr: fin 2027 | es: a finales de 2027
summer of 2027 | in the summer of 2027 | 2027年夏 | 2027年夏ごろ | 2027년 여름 | de: im Sommer 2027
earlier this year | earlier this year | 今年早些时候 | 今年に入って | 올해 들어
October 2027 | in October of 2027 | 2027 年 10 月 | 2027年10月に | 2027년 10월 | fr: en octobre 2027
second half of the 2020s | in the second half of the decade | 2020年代后半 | 20年代後半 | 2020년대 후반
early 2020s | in the early 2020s | 2020年代初 | 2020年代初頭 | 2020년대 초반
mid-2020s | in the mid-2020s | 2020年代中旬 | 2020年代半ば | 2020년대 중반 | de: Mitte des Jahrzehnts
late 2020s | late in the 2020s | 2020年代末 | 2020年代末 | 2020년대 말
the 2020s | in this decade | 2020年代 | 2020年代に | 2020년대
2027 | in 2027 | 在2027年 | 2027年中に | 2027년 양산을 목표로 | de: auf das Jahr 2027 | es: en 2027
already | to date | 目前 | すでに | 현재
2027–28 | between 2027 and 2028 | 2027年至2028年 | 2027〜28年 | 2027년~2028년 | de: 2027 bis 2028 | es: entre 2027 y 2028
as early as 2027 | won't arrive before 2027 | 最早2027年 | 早ければ2027年 | 이르면 2027년 | de: frühestens 2027 | fr: pas avant 2027
before 2030 | well before 2030 | 2030年之前 | 2030年前に | 2030년 전 | de: vor 2030 | es: antes de 2030
by 2025 | no later than 2025 | 最晚2025年 | 2025年までに | 2025년까지 | de: bis 2025 | fr: d'ici 2025 | it: entro il 2025
by the end of the decade | before the end of the decade | 到2029年底前 | 2020年代末までに | 2020년대 말까지
within fiscal 2027 | within FY2027 | 2027年度内 | 2027年度内に | 2027년도 내로
from January 2025 | starting in January 2025 | 2025年1月起 | 2025年1月から | 2025년 1월부터 | de: ab Januar 2025
from 2030 | since 2030 | 自2030年起 | 2030年から | 2030년부터 | it: a partire dal 2030
around 2028 | about 2028 | 2028年前后 | 2028年前後 | 2028년경 | de: etwa 2028 | fr: vers 2028
`;

/** Words, and the language they are in. */
interface Phrase {
  readonly language: string;
  readonly words: string;
}

export const EXAMPLES: ReadonlyMap<string, readonly Phrase[]> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [said = "", ...phrases] = line.split(" | ");
      return [
        said,
        phrases.map((phrase, index) => {
          const [language, words] =
            index < 4 ? [["en", "zh", "ja", "ko"][index], phrase] : phrase.split(": ");
          return { language: language as string, words: words as string };
        }),
      ];
    }),
);
