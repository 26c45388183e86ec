// What stands above a box of other articles. Reading libraries take the box and leave its head.
const HEADS = new RegExp(
  `^(?:${[
    '(?:read|see|watch|learn) (?:more|also|next)|more (?:on this|stories|news)|related(?: (?:stories|articles|news|topics))?|recommended|you may also like|most read|advertisement|advertising',
    'lire aussi|à lire(?: aussi)?|voir aussi|sur le même (?:sujet|thème)|articles liés|publicité',
    'lesen sie auch|mehr zum thema|auch interessant|weitere artikel|anzeige|werbung',
    'l(?:ea|ee) también|te puede interesar|le puede interesar|más información|noticias relacionadas|publicidad',
    '[اإ]قرأ أيض[اًا]+|[اإ]قرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|قد يهمك(?: أيضا)?|إعلان',
    'קראו? גם|קראו? עוד|כתבות נוספות|עוד בנושא|לקריאה נוספת|אולי יעניין אותך|פרסומת',
  ].join('|')})[:\\s…»›>]*$`,
  'i',
);
const LONGEST = 40;

export function isBoxHead(text: string): boolean {
  return text.length <= LONGEST && HEADS.test(text);
}
