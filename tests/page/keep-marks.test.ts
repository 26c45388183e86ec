import { describe, expect, it } from 'vitest';
import { type KeptMarks, keeperOf } from '../../page/keep-marks.ts';

/** A page with three marks, of which as many are intact as the test says. */
function page(intact = 3) {
  const state = { intact, isDrawn: true, draws: 0, searches: [] as number[], round: 0, finds: 3 };
  const marks: KeptMarks = {
    wanted: () => 3,
    intact: () => state.intact,
    isDrawn: () => state.isDrawn,
    draw: () => {
      state.draws++;
      state.isDrawn = true;
    },
    findAgain: () => {
      state.searches.push(state.round);
      state.intact = state.finds;
    },
  };
  const round = keeperOf(marks);
  const pass = (rounds: number, before: () => void = () => {}) => {
    for (let at = 0; at < rounds; at++) {
      before();
      state.round++;
      round();
    }
  };
  return { state, pass };
}

describe('looking after marks', () => {
  it('does nothing while they are all there', () => {
    const { state, pass } = page();
    pass(1_000);
    expect(state).toMatchObject({ draws: 0, searches: [] });
  });

  it('draws them again where a script has cleared them, five times and no more', () => {
    const { state, pass } = page();
    pass(100, () => {
      state.isDrawn = false;
    });
    expect(state.draws).toBe(5);
  });

  it('finds at once what the page rendered anew', () => {
    const { state, pass } = page();
    pass(5);
    state.intact = 0;
    pass(1);
    expect(state).toMatchObject({ searches: [6], intact: 3 });
  });

  it('looks ever more seldom for what the page does not have, and ends', () => {
    const { state, pass } = page(2);
    state.finds = 2;
    pass(3_600);
    const gaps = state.searches.slice(1).map((at, index) => at - (state.searches[index] ?? 0));
    expect(state.searches).toHaveLength(20);
    expect(gaps.slice(0, 6)).toEqual([1, 2, 4, 8, 16, 30]);
    expect(Math.max(...gaps)).toBe(30);
  });

  it('takes it up again when more is lost', () => {
    const { state, pass } = page(2);
    state.finds = 2;
    pass(3_600);
    state.intact = 1;
    pass(60);
    expect(state.searches.length).toBeGreaterThan(20);
    expect(state.intact).toBe(2);
  });

  it('searches a page in constant change twice a minute at most', () => {
    const { state, pass } = page();
    pass(600, () => {
      state.intact = 0;
    });
    expect(state.searches.length).toBeLessThan(30);
    expect(state.searches.length).toBeGreaterThan(15);
  });

  it('is quick again once the page has settled', () => {
    const { state, pass } = page();
    pass(100, () => {
      state.intact = 0;
    });
    pass(60);
    state.intact = 0;
    pass(1);
    expect(state.intact).toBe(3);
  });
});
