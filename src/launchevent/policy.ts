/**
 * The policy in force: pack and overlay, resolved, checked and stripped of pane texts by the build
 * (`scripts/build.mjs`), which refuses to replace a working dist/ when it is wrong.
 */
import type { Policy } from '../core/policy';
import built from '#policy';

// Parsed by the build with the same parser; a second parse here would cost 60 kB and say nothing new.
export const policy = built as Policy;
