/** The Indonesian state news agency, its bureaus, and Indonesian fact-checkers (rows: see `readOutletTable`). */
export const indonesianAgencies = `
= id id agency antara
?Antara; Antara News; Antaranews; LKBN Antara; Perum LKBN Antara; Kantor Berita Antara; Antara Foto | antaranews.com | +
Antara Aceh | aceh.antaranews.com
Antara Sumut; Antara Sumatera Utara | sumut.antaranews.com
Antara Sumbar; Antara Sumatera Barat | sumbar.antaranews.com
Antara Riau | riau.antaranews.com
Antara Kepri | kepri.antaranews.com
Antara Jambi | jambi.antaranews.com
Antara Sumsel; Antara Sumatera Selatan | sumsel.antaranews.com
Antara Babel | babel.antaranews.com
Antara Bengkulu | bengkulu.antaranews.com
Antara Lampung | lampung.antaranews.com
Antara Banten | banten.antaranews.com
Antara Megapolitan | megapolitan.antaranews.com
Antara Jabar; Antara Jawa Barat | jabar.antaranews.com
Antara Jateng; Antara Jawa Tengah | jateng.antaranews.com
Antara Jogja; Antara Yogyakarta | jogja.antaranews.com
Antara Jatim; Antara Jawa Timur | jatim.antaranews.com
Antara Bali | bali.antaranews.com
Antara NTB; Antara Mataram | mataram.antaranews.com
Antara NTT; Antara Kupang | kupang.antaranews.com
Antara Kalbar; Antara Kalimantan Barat | kalbar.antaranews.com
Antara Kalteng; Antara Kalimantan Tengah | kalteng.antaranews.com
Antara Kalsel; Antara Kalimantan Selatan | kalsel.antaranews.com
Antara Kaltim; Antara Kalimantan Timur | kaltim.antaranews.com
Antara Kaltara | kaltara.antaranews.com
Antara Sulut; Antara Manado | manado.antaranews.com
Antara Sulteng; Antara Sulawesi Tengah | sulteng.antaranews.com
Antara Sultra | sultra.antaranews.com
Antara Sulsel; Antara Makassar | makassar.antaranews.com
Antara Gorontalo | gorontalo.antaranews.com
Antara Ambon; Antara Maluku | ambon.antaranews.com
Antara Papua | papua.antaranews.com
Antara Papua Tengah | papuatengah.antaranews.com
Antara English | en.antaranews.com

= id id factchecker
CekFakta; Koalisi Cek Fakta | cekfakta.com
TurnBackHoax; Turn Back Hoax | turnbackhoax.id | mafindo
Cek Fakta Liputan6; Cek Fakta Liputan6.com; CekFakta Liputan6 | | emtek
Cek Fakta Kompas.com; Tim Cek Fakta Kompas.com | | kg-media
Cek Fakta Suara.com | | arkadia
Periksa Fakta Tirto; Periksa Fakta Tirto.id
AFP Periksa Fakta; AFP Cek Fakta | periksafakta.afp.com | afp
Jala Hoaks; JalaHoaks | jalahoaks.jakarta.go.id
Jabar Saber Hoaks; JSH Jabar | saberhoaks.jabarprov.go.id
StopHoax | stophoax.id
`;
