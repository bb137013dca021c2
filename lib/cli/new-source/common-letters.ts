/*
 * Letters that make up more than half of most texts in a script, and those of words on batteries. A text that was read in
 * a wrong encoding has letters too, but hardly ever these: so they tell which of several encodings is the right one.
 */

const SIMPLIFIED =
  "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种全工己者向情部正名定问力机给等几很业最间新什打便位因重被电四第门相次东政海口使教西再平真世气信北少关并内加化由却代产入先山五太水万市体别处总才场师书比员性通目华报立马命活难神数件安表原车白应路期常提感金何更反合放做系计或司利受光王果界及今京务制解各任至清物台象记边共风战接它许八特望直服题建南度统色字请交认算论百义科元社术结六功指思非流每青管连远资带快条院变联言权往展该领传近留治决周保达办运半必城强步完革深区即求品转量空众技轻程告语英基满式识极令德收未持取设始版双历越史商千片容研站广改议形委早音火际则首单据导影失网专石若观争究包组造落视济池固态锂硫汽厂质材料企密装预投项股份供试验示范线末测称示续";

const TRADITIONAL =
  "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種全工己者向情部正名定問力機給等幾很業最間新什打便位因重被電四第門相次東政海口使教西再平真世氣信北少關並內加化由卻代產入先山五太水萬市體別處總才場師書比員性通目華報立馬命活難神數件安表原車白應路期常提感金何更反合放做系計或司利受光王果界及今京務制解各任至清物台象記邊共風戰接它許八特望直服題建南度統色字請交認算論百義科元社術結六功指思非流每青管連遠資帶快條院變聯言權往展該領傳近留治決周保達辦運半必城強步完革深區即求品轉量空眾技輕程告語英基滿式識極令德收未持取設始版雙歷越史商千片容研站廣改議形委早音火際則首單據導影失網專石若觀爭究包組造落視濟池固態鋰硫汽廠質材料企密裝預投項股份供試驗示範線末測稱續";

const KANJI =
  "日一国人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者地合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北指権心界支第産結百点教報済書府活原先共得解名交資予川向際査面委告文元重近千考認画海参売利組知案道信策集在件団別物側任引使求所次水半品論計増係感特情投示変打基私各始直両価式確提運終挙果西減台広容必応演電住能無再位置企真流格有過局少放検常料状工建語営空職証止送供可役構木割費付施切説転比防補車優研収断何南石足消規術展態導備配副算視条起万着述残想線率質待試象域助例張限額環験商義伝働形落準造英株頭技低毎復去負移差個写評課末極種影含量望非核観察整段型融録池固硫乗般";

const SYLLABLES =
  "이다는에의가고을를은하로도지한기사리나서자어인대시그라아부여오전일해정있만수게들보것장제스었원상주까과조으경비성공국러구년간내니면관동생선적와신문세용계치학유물위업무모마실때안개미당회연트중소저말산진방강외민석차배터양력발체행표현재결요통술출목했받될할된려단반량투규예화월등매최품권명입속금약합협및데처호형달운바임습없심직번근각음감청교더본추건우야";

/** How a script is told: its letters in an encoding, and the language that a page in it names. */
export interface ScriptSign {
  readonly language: "ja" | "ko" | "zh";
  readonly isCommon: (letter: string) => boolean;
}

const KANA = /^[ぁ-んァ-ヶー]$/u;
const kanji = new Set(KANJI);
const syllables = new Set(SYLLABLES);
const simplified = new Set(SIMPLIFIED);
const traditional = new Set(TRADITIONAL);

export const JAPANESE: ScriptSign = {
  language: "ja",
  isCommon: (letter) => KANA.test(letter) || kanji.has(letter),
};
export const KOREAN: ScriptSign = { language: "ko", isCommon: (letter) => syllables.has(letter) };
export const SIMPLIFIED_CHINESE: ScriptSign = {
  language: "zh",
  isCommon: (letter) => simplified.has(letter),
};
export const TRADITIONAL_CHINESE: ScriptSign = {
  language: "zh",
  isCommon: (letter) => traditional.has(letter),
};

/** Whether a letter is common in any of the scripts. */
export function isCommonAnywhere(letter: string): boolean {
  return [JAPANESE, KOREAN, SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE].some((script) =>
    script.isCommon(letter),
  );
}
