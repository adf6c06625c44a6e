/** The Indonesian state news agency, its bureaus, and Indonesian fact-checkers (rows: see `readOutletTable`). */
export const indonesianAgencies = `
= id id agency antara antaranews.com
?Antara; Antara News; LKBN Antara; Perum LKBN Antara; Kantor Berita Antara; Antara Foto | antaranews.com | +
Antara Aceh | aceh.
Antara Sumut; Antara Sumatera Utara | sumut.
Antara Sumbar; Antara Sumatera Barat | sumbar.
Antara Riau | riau.
Antara Kepri | kepri.
Antara Jambi | jambi.
Antara Sumsel; Antara Sumatera Selatan | sumsel.
Antara Babel | babel.
Antara Bengkulu | bengkulu.
Antara Lampung | lampung.
Antara Banten | banten.
Antara Megapolitan | megapolitan.
Antara Jabar; Antara Jawa Barat | jabar.
Antara Jateng; Antara Jawa Tengah | jateng.
Antara Jogja; Antara Yogyakarta | jogja.
Antara Jatim; Antara Jawa Timur | jatim.
Antara Bali | bali.
Antara NTB; Antara Mataram | mataram.
Antara NTT; Antara Kupang | kupang.
Antara Kalbar; Antara Kalimantan Barat | kalbar.
Antara Kalteng; Antara Kalimantan Tengah | kalteng.
Antara Kalsel; Antara Kalimantan Selatan | kalsel.
Antara Kaltim; Antara Kalimantan Timur | kaltim.
Antara Kaltara | kaltara.
Antara Sulut; Antara Manado | manado.
Antara Sulteng; Antara Sulawesi Tengah | sulteng.
Antara Sultra | sultra.
Antara Sulsel; Antara Makassar | makassar.
Antara Gorontalo | gorontalo.
Antara Ambon; Antara Maluku | ambon.
Antara Papua | papua.
Antara Papua Tengah | papuatengah.
Antara English | en.

= id id factchecker
CekFakta; Koalisi Cek Fakta | cekfakta.com
TurnBackHoax; Turn Back Hoax | turnbackhoax.id | mafindo
Cek Fakta Liputan6; Cek Fakta Liputan6.com; CekFakta Liputan6 | | emtek
Cek Fakta Kompas.com; Tim Cek Fakta Kompas.com | | kg-media
Cek Fakta Suara.com | | arkadia
Periksa Fakta Tirto; Periksa Fakta Tirto.id
AFP Periksa Fakta; AFP Cek Fakta | periksafakta.afp.com | afp
Jala Hoaks | jalahoaks.jakarta.go.id
Jabar Saber Hoaks; JSH Jabar | saberhoaks.jabarprov.go.id
`;
