import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const last = (language: string, text: string) => spoken(language, text).at(-1);

describe('of whom a French text goes on', () => {
  it.each([
    [
      'Sa fille lui a proposé de venir',
      '« On dort mal », raconte Josette Marchand. Sa fille lui a proposé de venir. « Je reste », dit-elle.',
      'Josette Marchand',
    ],
    [
      'a name that stands behind a preposition for the first time',
      'La semaine dernière, c’était au tour de Nicolas Daragon. « Le pays attend », a-t-il martelé.',
      'Nicolas Daragon',
    ],
    [
      'a name that is given to a pronoun',
      'Une voisine passe la tête. Elle s’appelle Corinne Bayle et assume : « J’ai dit non deux fois. »',
      'Corinne Bayle',
    ],
    [
      'not who asks',
      'À Lyon, notre envoyée spéciale a rencontré Denise Walker, assesseure. « Je n’ai pas déjeuné », confie-t-elle.',
      'Denise Walker',
    ],
    [
      'a name behind a participle',
      'Agenouillée dans son salon, Fatiha Benali trie des photos. « C’est mon mariage », dit-elle.',
      'Fatiha Benali',
    ],
    [
      'no dateline',
      'BEYROUTH - L’émissaire Julien Roy a quitté Beyrouth. « Nous avançons », a-t-il dit.',
      'Julien Roy',
    ],
    [
      'an office and then a name',
      '« La campagne doit finir », a écrit le ministre des Finances Bezalel Prat.',
      'Bezalel Prat',
    ],
    [
      'the rapporteur as a senator',
      'Le rapporteur, Jean Husson, n’en démord pas. « Il faudra payer », avertit le sénateur de Corrèze.',
      'Jean Husson',
    ],
  ])('%s', (_, text, speaker) => expect(last('fr', text)).toMatch(new RegExp(`← ${speaker}$`)));
});

describe('of whom a Spanish text goes on', () => {
  it.each([
    [
      'a verb without a subject',
      'Joumana tiembla. A su lado, un bombero se quita el casco. Lleva once horas. «No queda nadie», murmura.',
      'bombero',
    ],
    [
      'Su hija le ha propuesto',
      '«Dormimos mal», cuenta Josefa Marín. Su hija le ha propuesto irse. «Me quedo», zanja.',
      'Josefa Marín',
    ],
    [
      'to whom something happens',
      'El ministro calla. La semana pasada le tocó a Óscar Puente. «El país espera», remachó.',
      'Óscar Puente',
    ],
    [
      'before a colon',
      'La presidenta del tribunal recordó los hechos. Después se dirigió al acusado: «¿Tenía usted la llave?».',
      'presidenta del tribunal',
    ],
    [
      'whom a thing leaves cold',
      'El primer edil salió. En las calles, la noticia dejó indiferente a Ahmad Zein, dueño de una tienda. «Voy a esperar», comentó.',
      'Ahmad Zein',
    ],
    [
      'a subject behind its verb',
      'Mi madre llora. La anunció un presidente saliente, Joe Prat, que la quiso firmar. «Está hecha para durar», dijo.',
      'Joe Prat',
    ],
    [
      'no firm for a woman',
      'Según el economista Felipe Prat, de la consultora Andes Data, cada día cuesta. «No es dramático», advierte.',
      'Felipe Prat',
    ],
    [
      'a verb that no table has, before a colon',
      'El presidente, Nikos Prat, salió contento. Y arriesgó un plazo: «En una semana, o quizá dos».',
      'Nikos Prat',
    ],
  ])('%s', (_, text, speaker) => expect(last('es', text)).toMatch(new RegExp(`← ${speaker}$`)));
});
