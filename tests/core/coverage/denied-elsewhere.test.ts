import { expect, test } from 'vitest';
import { factsStatedBy } from '../dossier/stated-by.ts';

const DAY = '2024-10-31';

test.each<['en' | 'fr' | 'ar' | 'he' | 'de' | 'es', string, string]>([
  [
    'en',
    'significant-progress',
    'They have not reached a final agreement, but significant progress was made in the talks.',
  ],
  ['en', 'draft-published', 'Hezbollah did not comment on the draft that Kan published.'],
  ['en', 'draft-published', 'Hezbollah has not responded to the draft agreement leaked to Kan.'],
  ['en', 'draft-disputed', 'The White House said that the draft does not reflect the talks.'],
  ['en', 'sixty-day-truce', 'The plan is not only a truce of 60 days, officials said.'],
  [
    'en',
    'draft-withdrawal-7-days',
    'Kan published a draft: Israel withdraws within no more than seven days.',
  ],
  ['en', 'unilateral-denied', 'Hochstein denied that he had asked for a unilateral ceasefire.'],
  [
    'en',
    'netanyahu-enforcement',
    'Netanyahu said it is not the paper but the ability to enforce it.',
  ],
  ['fr', 'draft-published', 'Le Hezbollah n’a pas commenté le projet d’accord publié par Kan.'],
  ['fr', 'sixty-day-truce', 'Sans doute une trêve de 60 jours serait-elle proposée.'],
  ['ar', 'draft-published', 'لم يعلق حزب الله على مسودة الاتفاق التي نشرتها هيئة كان.'],
  ['ar', 'sixty-day-truce', 'لا يزال المقترح يتضمن هدنة مدتها 60 يوما.'],
  ['he', 'draft-published', 'חיזבאללה לא הגיב על טיוטת ההסכם שפרסם כאן 11.'],
  ['he', 'resolution-1701', 'ישראל דורשת יישום מלא של החלטה 1701.'],
  [
    'ar',
    'draft-published',
    'لم تنشر هيئة البث الإسرائيلية، مساء الأربعاء، سوى مسودة اتفاق لوقف إطلاق النار.',
  ],
  ['es', 'sixty-day-truce', 'El plan no prevé más que una tregua de 60 días.'],
  ['fr', 'sixty-day-truce', 'Le plan ne contient pas autre chose qu’une trêve de 60 jours.'],
  [
    'de',
    'draft-published',
    'Die Hisbollah äußerte sich nicht, aber Kan hat den Entwurf veröffentlicht.',
  ],
  ['es', 'draft-published', 'Hezbolá no comentó el borrador del acuerdo publicado por Kan.'],
])('%s: a negation elsewhere leaves %s standing: %s', (language, fact, text) => {
  expect(factsStatedBy(language, text, DAY)).toContain(fact);
});
