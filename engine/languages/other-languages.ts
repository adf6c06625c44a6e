/**
 * Frequent words of languages without a pack, to tell them from those with one. A text in one of them is read by nobody here:
 * no guesses. Malay stands apart (`malayMarks` of the Indonesian fingerprint): it shares nearly all its frequent words with
 * Indonesian, but not the words that report (`berkata beliau`, `memberitahu`), the titles (`Datuk Seri`) or the bodies, on
 * which speakers and types hang.
 */
const words: Readonly<Record<string, string>> = {
  jv: 'ing lan sing iki kang ora uga saka karo kanggo wis wong dadi kuwi menyang marang ana iku nalika amarga utawa bisa luwih ngandika kasebut dheweke sawise nanging taun dina banjur para duwe lagi padha kudu yaiku',
  su: 'yén yen nyarios waé ti saurang méré boh séjén anjeunna nu jeung teu anu ieu dina geus kana ogé oge ka ku urang tina éta eta aya keur jadi pikeun ceuk tapi saha kudu nyaéta nyaeta bisa loba leuwih baé bae lamun mah sarta deui sangkan taun dinten',
  es: 'el la los las de del que en y por para con se su una un es al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde nos durante dijo según años gobierno presidente',
  pt: 'o os as de do da dos das que em e para com não uma um por mais como se na no nos nas ao pelo pela foi ser são está mas também já ou quando seu sua entre disse segundo anos governo presidente até depois',
  fr: 'le la les de des du et en un une que qui dans pour pas sur au aux plus par avec est sont ce cette ces il elle ils mais ou se ne son sa ses été selon ans gouvernement président après entre leur être comme contre a fait dit',
  de: 'der die das und in zu den mit von für auf ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  nl: 'de het een en van in te dat die op is zijn voor met niet aan er om ook als maar bij dan door over hij naar heeft nog uit worden wordt hebben meer tot was ze wel kan geen al zich deze volgens werd tegen zegt jaar zei',
  it: 'il lo la i gli le di del della dei delle che e in un una per con non si da al alla sono è ha come più anche ma nel nella dal dalla su questo questa suo sua essere stato anni governo presidente secondo dopo tra hanno ci',
  tl: 'ang ng sa na mga ay at ni si para ito hindi kung nang ko niya siya ako rin din po isang mula may kanyang ayon dahil noong pa lamang nila kay sinabi',
  vi: 'và của là có trong được cho các một những không với người này đã để khi đến về từ trên cũng như ra vào năm tại sẽ việc theo ông sau',
  tr: 've bir bu için ile da de olarak olan daha en çok gibi kadar sonra ise dedi olduğu var ancak türkiye değil yeni ama veya her karşı tarafından etti',
};

/** The lists as sets, by BCP 47 tag. */
export const otherLanguages: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words).map(([language, list]) => [language, new Set(list.split(' '))]),
);
