/** Which slide begins where: numbers by the order of the list of slides (MS-PPT 2.3.4, 2.4.14.3). */
import type { Budget } from '../../core/budget';
import { TABLE_ENTRIES } from '../limits';
import { readUint } from '../zip';
import { eachAtom } from './records';

export interface Slides {
  /** Place of a slide's record → its number from 1. */
  readonly [offset: number]: number;
}

const SLIDE_LIST = 0xff0;
const SLIDE_IN_LIST = 0x3f3;
const PLACES = 0x1772;

export function listSlides(bytes: Uint8Array, budget: Budget): Slides {
  const places: { [id: number]: number } = Object.create(null);
  let order: number[] = [];
  let isSlideList = false;
  eachAtom(bytes, budget, ({ type, instance, start, end }) => {
    if (type === SLIDE_LIST) {
      isSlideList = instance === 0;
      // A later saving lists the slides anew.
      if (isSlideList) order = [];
    } else if (type === SLIDE_IN_LIST && isSlideList) order.push(readUint(bytes, start, 4));
    else if (type === PLACES) addPlaces(bytes, { start, end, places });
  });
  const slides: { [offset: number]: number } = Object.create(null);
  order.forEach((id, index) => {
    if (places[id] !== undefined) slides[places[id]] = index + 1;
  });
  return slides;
}

interface PlaceList {
  readonly start: number;
  readonly end: number;
  readonly places: { [id: number]: number };
}

/** Runs of consecutive ids: the first and how many in one number, then a place for each. */
function addPlaces(bytes: Uint8Array, { start, end, places }: PlaceList): void {
  for (let at = start; at + 4 <= end;) {
    const head = readUint(bytes, at, 4);
    const first = head & 0xfffff;
    const count = Math.min(head >>> 20, (end - at - 4) >> 2);
    for (let index = 0; index < count && first + index < TABLE_ENTRIES; index++)
      places[first + index] = readUint(bytes, at + 4 + index * 4, 4);
    at += 4 + count * 4;
  }
}
