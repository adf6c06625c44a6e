import { describe, expect, test } from 'vitest';
import { formsOf, withBer, withNasal } from '../../../engine/languages/id/morphology.ts';

const nasal: Record<string, string> = {
  kata: 'mengata',
  kutip: 'mengutip',
  kecam: 'mengecam',
  kritik: 'mengkritik',
  klaim: 'mengklaim',
  klarifikasi: 'mengklarifikasi',
  konfirmasi: 'mengonfirmasi',
  khawatir: 'mengkhawatir',
  papar: 'memapar',
  puji: 'memuji',
  protes: 'memprotes',
  prediksi: 'memprediksi',
  proyeksi: 'memproyeksi',
  percaya: 'memercaya',
  pertanya: 'mempertanya',
  sebut: 'menyebut',
  sampai: 'menyampai',
  sitat: 'menyitat',
  sinyalir: 'menyinyalir',
  syukur: 'mensyukur',
  spekulasi: 'menspekulasi',
  tulis: 'menulis',
  tegas: 'menegas',
  temu: 'menemu',
  tuding: 'menuding',
  transfer: 'mentransfer',
  bantah: 'membantah',
  beber: 'membeber',
  jelas: 'menjelas',
  janji: 'menjanji',
  cuit: 'mencuit',
  cek: 'mengecek',
  desak: 'mendesak',
  duga: 'menduga',
  ungkap: 'mengungkap',
  imbau: 'mengimbau',
  ajak: 'mengajak',
  apresiasi: 'mengapresiasi',
  gambar: 'menggambar',
  hujat: 'menghujat',
  lansir: 'melansir',
  minta: 'meminta',
  nyata: 'menyata',
  rinci: 'merinci',
  rujuk: 'merujuk',
  warta: 'mewarta',
  yakin: 'meyakin',
  'wanti-wanti': 'mewanti-wanti',
  'sebut-sebut': 'menyebut-nyebut',
};

describe('Indonesian affixes', () => {
  test.each(Object.entries(nasal))('meN- + %s → %s', (root, form) => {
    expect(withNasal(root)[0]).toBe(form);
  });

  test('spellings in use beside the standard one are made too', () => {
    expect(withNasal('konfirmasi')).toContain('mengkonfirmasi');
    expect(withNasal('imbau')).toContain('menghimbau');
    expect(withNasal('percaya')).toContain('mempercaya');
  });

  test('ber- loses its r before another and in the known exceptions', () => {
    expect(['kata', 'rencana', 'ajar', 'ujar'].map(withBer)).toEqual(['berkata', 'berencana', 'belajar', 'berujar']);
  });

  test('a passive brings the form with a clitic agent along', () => {
    expect(formsOf('kata', 'di-kan')).toEqual([
      { form: 'dikatakan', kind: 'passive' },
      { form: 'dikatakannya', kind: 'own' },
    ]);
  });

  test('an unknown pattern is refused', () => {
    expect(() => formsOf('kata', 'pe-an')).toThrow('pe-an');
  });
});
