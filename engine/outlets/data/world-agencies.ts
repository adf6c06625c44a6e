/** News agencies of the world and international broadcasters' news services (rows: see `readOutletTable`). */
export const worldAgencies = `
= gb en agency
Reuters; Thomson Reuters; Reuters News Agency | reuters.com | +
PA Media; Press Association; PA news agency
= us en agency
Associated Press; The Associated Press; AP; AP News; The AP | apnews.com ap.org | +
Bloomberg; Bloomberg News; Bloomberg TV; Bloomberg Television; Bloomberg Businessweek | bloomberg.com | bloomberg +
United Press International; ?UPI | upi.com
Dow Jones Newswires; Dow Jones Newswire | | news-corp
= fr en agency
AFP; Agence France-Presse; Agence France Presse; AFP Fact Check | afp.com | afp +
= cn en agency
Xinhua; Xinhua News; Xinhua News Agency | xinhuanet.com news.cn | +
China News Service; ?CNS | chinanews.com.cn chinanews.com
= ru en agency
TASS; Tass; ITAR-TASS | tass.com tass.ru | +
Interfax; Interfax News Agency | interfax.com interfax.ru
RIA Novosti; ?RIA | ria.ru | rossiya-segodnya
?Sputnik; Sputnik News; Sputnik International | sputniknews.com sputnikglobe.com | rossiya-segodnya
?RT; Russia Today | rt.com | broadcaster
= jp en agency
Kyodo; Kyodo News | kyodonews.net
Jiji Press; Jiji | jiji.com
= kr en agency
Yonhap; Yonhap News; Yonhap News Agency; Yonhap News TV | yna.co.kr | +
Newsis | newsis.com
News1 | news1.kr
= kp en agency
KCNA; Korean Central News Agency; Kantor Berita Pusat Korea; ?Pusat Korea | kcna.kp kcna.co.jp
Rodong Sinmun | rodong.rep.kp | newspaper
= my ms agency
Bernama | bernama.com | +
= vn en agency
Vietnam News Agency; ?VNA | vietnamplus.vn
= ph en agency
Philippine News Agency | pna.gov.ph
= tw en agency
Central News Agency; Focus Taiwan | focustaiwan.tw cna.com.tw
= in en agency
Press Trust of India; PTI | ptinews.com
Asian News International; ?ANI; ANI News | aninews.in
Indo-Asian News Service; ?IANS | ians.in
= pk en agency
Associated Press of Pakistan; ?APP | app.com.pk
= tr en agency
Anadolu; Anadolu Agency; Anadolu Ajansi; Anadolu Ajansı; ?AA | aa.com.tr | +
Demirören News Agency; ?DHA | dha.com.tr
= ps en agency
WAFA; Palestinian News Agency WAFA | wafa.ps
Ma'an; Ma'an News Agency; Maan News Agency | maannews.net
Quds News Network; Quds News; Quds Network | qudsnen.co
?Safa; Kantor Berita Safa; Palestinian Press Agency | safa.ps
Shehab News Agency; Shehab | shehabnews.com
= ir en agency
IRNA; Islamic Republic News Agency | irna.ir
Fars; Fars News; Fars News Agency | farsnews.ir
Tasnim; Tasnim News; Tasnim News Agency | tasnimnews.com
Mehr; Mehr News; Mehr News Agency | mehrnews.com
ISNA; Iranian Students' News Agency; Iranian Students News Agency | isna.ir
?Mizan; Mizan News Agency; Mizan Online | mizanonline.ir
ILNA; Iranian Labour News Agency | ilna.ir
= sa en agency
Saudi Press Agency; ?SPA | spa.gov.sa
= ae en agency
Emirates News Agency; WAM | wam.ae
= qa en agency
Qatar News Agency; QNA | qna.org.qa
= kw en agency
Kuwait News Agency; KUNA | kuna.net.kw
= bh en agency
Bahrain News Agency; ?BNA | bna.bh
= om en agency
Oman News Agency | omannews.gov.om
= eg en agency
Middle East News Agency; ?MENA | mena.org.eg
= lb en agency
National News Agency; Kantor Berita Nasional; ?NNA | nna-leb.gov.lb
= sy en agency
SANA; Syrian Arab News Agency | sana.sy
= jo en agency
Petra News Agency; ?Petra; Jordan News Agency | petra.gov.jo
= iq en agency
Iraqi News Agency; ?INA | ina.iq
= ye en agency
Saba News Agency; ?Saba | saba.ye sabanew.net
= de de agency
Deutsche Presse-Agentur; ?DPA | dpa.com
= it it agency
ANSA | ansa.it
Adnkronos | adnkronos.com
= es es agency
EFE; Agencia EFE | efe.com
Europa Press | europapress.es
= pt pt agency
?Lusa; Agência Lusa | lusa.pt
= pl en agency
Polish Press Agency; ?PAP | pap.pl
= ua en agency
Ukrinform | ukrinform.net ukrinform.ua
Interfax-Ukraine; Interfax Ukraine | interfax.com.ua
UNIAN | unian.info unian.ua unian.net
RBC-Ukraine; RBC Ukraine | rbc.ua
= by en agency
BelTA | belta.by
= rs en agency
Tanjug | tanjug.rs
= va en agency
Agenzia Fides | fides.org
Vatican News | vaticannews.va | online
Catholic News Agency | catholicnewsagency.com
= br pt agency
Agência Brasil; Agencia Brasil | agenciabrasil.ebc.com.br
= cu es agency
Prensa Latina | prensa-latina.cu
= au en agency
Australian Associated Press; ?AAP | aap.com.au
`;
