// How an offer to subscribe reads where an article breaks off; beside one for a newsletter it says
// what is behind it.
const OFFER = new RegExp(
  [
    'subscribe to (?:continue|read|keep|unlock)|subscribers? only|for subscribers|already a (?:member|subscriber)|(?:sign in|log in|register) to (?:continue|read)|to (?:continue|keep) reading|unlock this (?:article|story)',
    'réservée? aux abonnés|abonnez-vous pour (?:lire|poursuivre|continuer)|déjà abonné|pour lire la suite',
    'weiterlesen mit|(?:nur|exklusiv) für abonnent|bereits abonnent|um weiterzulesen',
    '(?:solo|exclusiv[oa]) para suscriptores|suscríbe\\w* para (?:seguir|continuar|leer)|ya eres suscriptor|para seguir leyendo',
    'للمشتركين فقط|(?:لمتابعة|لمواصلة|لإكمال) القراءة|محتوى مدفوع',
    'למנויים בלבד|להמשך קריאה|להמשיך לקרוא|כבר מנוי|לקריאת הכתבה המלאה',
  ].join('|'),
  'i',
);
const LONGEST_OFFER = 140; // characters

export function isOffer(text: string): boolean {
  return text.length <= LONGEST_OFFER && OFFER.test(text);
}
