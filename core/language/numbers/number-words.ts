import type { Language } from '../languages.ts';

/** How a language writes numbers in words: `word=value`, `|` between forms of one value. */
export type NumberWords = {
  values: string;
  /** Stand between the parts of one number: twenty-one *and*, vingt *et* un, treinta *y* dos. */
  joiners: string;
};

export const numberWords: Record<Language, NumberWords> = {
  en: {
    values: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
      twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
      twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100
      thousand=1000 million=1000000`,
    joiners: 'and',
  },
  fr: {
    values: `zéro=0 un|une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11
      douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt|vingts=20 trente=30 quarante=40
      cinquante=50 soixante=60 cent|cents=100 mille=1000 million|millions=1000000`,
    joiners: 'et',
  },
  // Numbers below a hundred are one word in German; those are made from these parts.
  de: {
    values: `null=0 ein|eine|eins|einer|einen|einem=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8
      neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17
      achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70
      achtzig=80 neunzig=90 hundert=100 tausend=1000 million|millionen=1000000`,
    joiners: '',
  },
  es: {
    values: `cero=0 un|uno|una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
      once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18
      diecinueve=19 veinte=20 veintiuno|veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24
      veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30
      cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien|ciento=100
      mil=1000 millón|millones=1000000`,
    joiners: 'y',
  },
  ar: {
    values: `واحد|واحدة=1 اثنان|اثنين|اثنتان|اثنتين=2 ثلاث|ثلاثة=3 أربع|أربعة=4 خمس|خمسة=5 ست|ستة=6
      سبع|سبعة=7 ثمان|ثماني|ثمانية=8 تسع|تسعة=9 عشر|عشرة=10 عشرون|عشرين=20 ثلاثون|ثلاثين=30
      أربعون|أربعين=40 خمسون|خمسين=50 ستون|ستين=60 سبعون|سبعين=70 ثمانون|ثمانين=80
      تسعون|تسعين=90 مئة|مائة=100 ألف|آلاف=1000 مليون|ملايين=1000000`,
    joiners: '',
  },
  he: {
    values: `אחד|אחת=1 שניים|שתיים|שני|שתי=2 שלוש|שלושה|שלושת=3 ארבע|ארבעה|ארבעת=4
      חמש|חמישה|חמשת=5 שש|שישה|ששת=6 שבע|שבעה|שבעת=7 שמונה|שמונת=8 תשע|תשעה|תשעת=9
      עשר|עשרה|עשרת=10 עשרים=20 שלושים=30 ארבעים=40 חמישים=50 שישים=60 שבעים=70 שמונים=80
      תשעים=90 מאה|מאות=100 אלף|אלפים=1000 מיליון=1000000`,
    joiners: '',
  },
};
