import type { Language } from '../languages.ts';

/** How a language denies. Entries are folded as `wordsOf` folds; `*` stands for any ending. */
export type NegationWords = {
  /** Deny what follows them in their clause. */
  deny: string;
  /** Right after one of those they make a turn of phrase that denies nothing: not only, no later. */
  idle: string;
  /** A negation of these leaves what they are about standing: nobody doubts a draft by not commenting on it. */
  leave: string;
  /** Later in the sentence they leave standing what the negation seems to deny: carried nothing but a draft. */
  except: string;
  /** Begin a clause of their own. */
  begin: string;
  /** Begin the clause that says what is denied: denied that, not said that. */
  that: string;
};

// `|` parts the entries; one may have two words.
export const negationWords: Record<Language, NegationWords> = {
  en: {
    deny: `not|never|no|without|neither|nor|none|cannot|cant|isnt|arent|wasnt|werent|hasnt|havent|hadnt
      |doesnt|dont|didnt|wont|wouldnt|couldnt|shouldnt|deny|denies|denied|denying|yet to|failed to`,
    idle: `only|just|merely|simply|least|later|more|less|fewer|longer than|doubt|matter|to mention`,
    leave: `comment*|respon*|repl*|react*|answer*|accept*|agree*|approv*|reject*|endors*|sign*|discuss*
      |object*|oppos*|rule*|hid*|elaborat*|detail*|stop*|prevent*`,
    except: `other than`,
    begin: `but|however|although|though|while|whereas|because|since|after|before|until|unless|if|which|who
      |whose|where|when|despite|that`,
    that: 'that',
  },
  fr: {
    deny: `pas|rien|jamais|aucun|aucune|sans|ni|nie|nient|nié|niait|niant|niaient|dément|démenti|démentent|démentait`,
    idle: 'seulement|uniquement|que|plus de|plus tard|moins|doute|forcément|cesse',
    leave: `comment*|répond*|réag*|accept*|approuv*|rejet*|sign*|discut*|exclu*|cach*|précis*|empêch*`,
    except: `autre que|autre chose`,
    begin: `mais|cependant|toutefois|alors|tandis|pourtant|car|depuis|après|avant|jusqu|si|qui|dont|où|quand
      |lorsque|lorsqu|malgré|que|qu`,
    that: 'que|qu',
  },
  ar: {
    deny: `لم|لن|لا|ليس|ليست|ليسوا|دون|بدون|بلا|عدم|نفى|نفت|نفوا|ينفي|تنفي|نفي`,
    idle: `سيما|تزيد|يزيد|يتجاوز|تتجاوز|تقل|يقل|يزال|تزال|يزالون|يتعدى|تتعدى|شك|فقط|بد|مجرد|أكثر|يبقى`,
    leave: `يعلق*|تعلق*|يرد|ترد|يقبل*|تقبل*|يوافق*|توافق*|يرفض*|ترفض*|يوقع*|توقع*|يستبعد*|تستبعد*|يخف|تعليق`,
    except: `سوى|إلا`,
    begin: `لكن|لكنه|لكنها|غير|إلا|بل|بينما|فيما|حيث|لأن|منذ|بعد|قبل|حتى|إذا|الذي|التي|الذين|عندما|رغم`,
    that: 'أن|إن|بأن',
  },
  he: {
    deny: `לא|טרם|אין|איני|אינני|אינו|אינה|אינם|אינן|איננו|איננה|מעולם|בלי|מבלי|ללא|הכחיש|הכחישה|הכחישו|מכחיש
      |מכחישה|מכחישים|יכחיש|נמנע|נמנעה`,
    idle: `רק|יותר|פחות|יאוחר|ספק|אחת`,
    leave: `השיב*|הסתיר*|הגיב*|יגיב*|מגיב*|התייחס*|קיבל*|הסכים*|הסכימ*|אישר*|דחה|דחתה|חתם|חתמה|שלל*|התנגד*|פירט*|להגיב|תגובה`,
    except: 'זולת',
    begin: `אבל|אך|אולם|ואולם|אלא|ואילו|למרות|בעוד|כי אם|מאז|אחרי|לאחר|לפני|עד|אם|כאשר|אשר|מפני|משום`,
    that: 'כי',
  },
  de: {
    deny: `nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keines|ohne|weder|bestreitet|bestritt|bestritten
      |bestreiten|dementiert|dementierte|dementierten`,
    idle: `nur|zuletzt|später|mehr als|weniger|länger als|bloß|zweifel`,
    leave: `kommentier*|äußer*|antwort*|reagier*|akzeptier*|angenommen|gebilligt|zugestimmt|abgelehnt|unterzeichn*
      |ausgeschlossen|stellung`,
    except: `anderes als`,
    begin: `aber|sondern|jedoch|doch|obwohl|während|weil|da|seit|nachdem|bevor|bis|wenn|falls|trotz|dass`,
    that: 'dass',
  },
  es: {
    deny: `no|nunca|jamás|ningún|ninguna|ninguno|sin|ni|tampoco|niega|niegan|negó|negaron|negado|desmintió
      |desmiente|desmienten|desmintieron`,
    idle: `solo|sólo|solamente|más de|más tarde|menos|embargo|obstante|duda`,
    leave: `coment*|respond*|reaccion*|acept*|aprob*|rechaz*|firm*|discut*|descart*|ocult*|precis*|impid*`,
    except: `más que|otra cosa`,
    begin: `pero|sino|aunque|mientras|porque|pues|desde|después|antes|hasta|si|quien|quienes|cuyo|cuya|donde
      |cuando|pese|que|tras|al|para`,
    that: 'que',
  },
};
