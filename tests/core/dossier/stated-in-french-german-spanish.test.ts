import { expect, test } from 'vitest';
import type { Language } from '../../../core/dossier/schema.ts';
import { factsStatedBy } from './stated-by.ts';

// Invented sentences, in the way news pages say such things.

test.each<[Language, string, string, string]>([
  ['fr', 'envoys-trip', '2024-10-30', 'Amos Hochstein et Brett McGurk se rendent en Israël jeudi.'],
  [
    'fr',
    'envoys-trip',
    '2024-10-31',
    'Nétanyahou a rencontré les émissaires américains Hochstein et McGurk.',
  ],
  ['fr', 'sixty-day-truce', '2024-10-31', 'Le projet commence par une trêve de 60 jours.'],
  [
    'fr',
    'draft-published',
    '2024-10-31',
    'La télévision publique Kan a publié un projet d’accord.',
  ],
  [
    'fr',
    'draft-disputed',
    '2024-10-31',
    'Ces projets ne reflètent pas l’état actuel des négociations, a dit un porte-parole.',
  ],
  ['fr', 'resolution-1701', '2024-10-31', 'La résolution 1701 serait appliquée.'],
  [
    'fr',
    'decoupling-gaza',
    '2024-10-31',
    'Le Hezbollah serait prêt à dissocier le front libanais de Gaza.',
  ],
  [
    'fr',
    'significant-progress',
    '2024-10-31',
    'Des responsables américains font état de progrès significatifs.',
  ],
  [
    'fr',
    'mikati-hope',
    '2024-10-31',
    'Mikati espère un cessez-le-feu dans les prochaines heures ou jours.',
  ],
  ['fr', 'qassem-conditions', '2024-10-31', 'Qassem accepterait une trêve sous conditions.'],
  [
    'fr',
    'netanyahu-enforcement',
    '2024-10-31',
    'Le principal enjeu est la capacité d’Israël à faire respecter l’accord, selon Netanyahou.',
  ],
  [
    'fr',
    'envoys-return-no-deal',
    '2024-11-02',
    'Les émissaires américains sont rentrés à Washington sans accord.',
  ],
  [
    'fr',
    'unilateral-denied',
    '2024-11-01',
    'Le bureau de Mikati dément toute demande de cessez-le-feu unilatéral.',
  ],
  [
    'fr',
    'us-draft-to-berri',
    '2024-11-15',
    'L’ambassadrice américaine a remis une proposition de trêve à Berri.',
  ],
  ['fr', 'cabinet-approves', '2024-11-27', 'Le cabinet de sécurité israélien a approuvé l’accord.'],
  ['fr', 'ceasefire-in-force', '2024-11-27', 'Le cessez-le-feu est entré en vigueur mercredi.'],
  ['fr', 'extension-february', '2025-01-27', 'L’accord est prolongé jusqu’au 18 février.'],
  ['de', 'envoys-trip', '2024-10-30', 'Hochstein und McGurk reisen am Donnerstag nach Israel.'],
  ['de', 'sixty-day-truce', '2024-10-31', 'Der Plan beginnt mit einer 60-tägigen Waffenruhe.'],
  [
    'de',
    'draft-published',
    '2024-10-31',
    'Der israelische Sender Kan veröffentlichte einen Entwurf.',
  ],
  [
    'de',
    'draft-disputed',
    '2024-10-31',
    'Die Entwürfe spiegeln nicht den aktuellen Stand der Verhandlungen wider.',
  ],
  ['de', 'decoupling-gaza', '2024-10-31', 'Die Hisbollah sei bereit, sich von Gaza abzukoppeln.'],
  [
    'de',
    'significant-progress',
    '2024-10-31',
    'US-Vertreter sprachen von erheblichen Fortschritten.',
  ],
  [
    'de',
    'mikati-hope',
    '2024-10-31',
    'Mikati hofft auf eine Waffenruhe in den nächsten Stunden oder Tagen.',
  ],
  [
    'de',
    'qassem-conditions',
    '2024-10-31',
    'Kassim sagte, die Hisbollah akzeptiere eine Waffenruhe unter Bedingungen.',
  ],
  [
    'de',
    'unilateral-denied',
    '2024-11-01',
    'Mikatis Büro dementierte die Bitte um eine einseitige Waffenruhe.',
  ],
  [
    'de',
    'cabinet-approves',
    '2024-11-27',
    'Das israelische Sicherheitskabinett billigte das Abkommen.',
  ],
  ['de', 'ceasefire-in-force', '2024-11-27', 'Die Waffenruhe ist am Mittwoch in Kraft getreten.'],
  ['es', 'envoys-trip', '2024-10-30', 'Hochstein y McGurk viajarán el jueves a Israel.'],
  ['es', 'sixty-day-truce', '2024-10-31', 'La propuesta empieza con una tregua de 60 días.'],
  ['es', 'draft-published', '2024-10-31', 'La cadena pública israelí Kan publicó un borrador.'],
  [
    'es',
    'draft-disputed',
    '2024-10-31',
    'Los borradores no reflejan el estado actual de las negociaciones.',
  ],
  ['es', 'decoupling-gaza', '2024-10-31', 'Hezbolá estaría dispuesto a desvincularse de Gaza.'],
  [
    'es',
    'significant-progress',
    '2024-10-31',
    'Funcionarios estadounidenses hablan de avances significativos.',
  ],
  [
    'es',
    'mikati-hope',
    '2024-10-31',
    'Mikati espera un alto el fuego en las próximas horas o días.',
  ],
  ['es', 'qassem-conditions', '2024-10-31', 'Qasem aceptaría una tregua bajo ciertas condiciones.'],
  [
    'es',
    'unilateral-denied',
    '2024-11-01',
    'La oficina de Mikati negó que se pidiera un alto el fuego unilateral.',
  ],
  ['es', 'cabinet-approves', '2024-11-27', 'El gabinete de seguridad israelí aprobó el acuerdo.'],
  ['es', 'ceasefire-in-force', '2024-11-27', 'El alto el fuego entró en vigor el miércoles.'],
])('%s %s, %s: %s', (language, fact, published, text) => {
  expect(factsStatedBy(language, text, published)).toContain(fact);
});

test.each<[Language, string, string]>([
  [
    'fr',
    'draft-withdrawal-7-days',
    'Les troupes israéliennes se retireraient du Liban en sept jours.',
  ],
  ['fr', 'draft-laf-deployment', 'L’armée libanaise se déploierait dans le sud.'],
  ['fr', 'draft-monitoring', 'Un mécanisme international surveillerait l’accord.'],
  ['de', 'draft-withdrawal-7-days', 'Israel soll binnen sieben Tagen aus dem Libanon abziehen.'],
  ['de', 'draft-laf-deployment', 'Die libanesische Armee soll im Süden stationiert werden.'],
  ['es', 'draft-withdrawal-7-days', 'Israel se retiraría del Líbano en siete días.'],
  ['es', 'draft-laf-deployment', 'El ejército libanés se desplegaría en el sur.'],
])('%s %s, as part of the published draft: %s', (language, fact, text) => {
  const drafts: Partial<Record<Language, string>> = {
    fr: 'La chaîne Kan a publié un projet d’accord.',
    de: 'Der Sender Kan veröffentlichte einen Entwurf.',
    es: 'La emisora Kan publicó un borrador.',
  };
  expect(factsStatedBy(language, `${drafts[language]} ${text}`, '2024-10-31')).toContain(fact);
});

test.each<[Language, string, string]>([
  ['fr', 'decoupling-gaza', 'Le Hezbollah refuse de dissocier le front libanais de Gaza.'],
  ['fr', 'sixty-day-truce', 'La France avait proposé une trêve de 21 jours.'],
  [
    'de',
    'decoupling-gaza',
    'Die Hisbollah lehnt eine Trennung der Fronten in Gaza und Libanon ab.',
  ],
  ['de', 'sixty-day-truce', 'Frankreich hatte eine Waffenruhe von 21 Tagen vorgeschlagen.'],
  ['es', 'decoupling-gaza', 'Hezbolá se niega a separar los frentes de Gaza y Líbano.'],
  ['es', 'sixty-day-truce', 'Francia había propuesto una tregua de 21 días.'],
])('%s not %s: %s', (language, fact, text) => {
  expect(factsStatedBy(language, text, '2024-10-31')).not.toContain(fact);
});
