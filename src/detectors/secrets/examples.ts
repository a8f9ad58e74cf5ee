/** Examples of `secrets` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: '[[Mot de passe : Kz7!pw29]]', why: 'French', atLeast: 'high' },
  { text: '[[wachtwoord: Zomer2026!]]', why: 'Dutch', atLeast: 'high' },
  { text: '[[Passwort: Tg8-xx!q]]', why: 'German', atLeast: 'high' },
  { text: 'the [[password is hunter2x]]', why: 'verb instead of a colon', atLeast: 'high' },
  { text: '[[mdp = Azerty99]]', why: 'equals sign', atLeast: 'high' },
  { text: 'token [[ghp_aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bD1fH3jL5]]', why: 'GitHub', atLeast: 'high' },
  { text: '[[AKIAQ3EXAMPLE7ZX9WQ2]]', why: 'AWS', atLeast: 'high' },
  { text: '-----[[BEGIN RSA PRIVATE KEY]]-----', why: 'PEM', atLeast: 'high' },
  { text: '[[Password for the portal: Soleil#44]]', why: 'words between', atLeast: 'high' },
  { text: '[[Wachtwoord\tHerfst2026]]', why: 'value in the next cell', atLeast: 'high' },
  { text: '([[Kennwort - bsegs#116]], Eupen)', why: 'dash, in brackets', atLeast: 'high' },
  { text: 'Mot de passe oublié ? Cliquez ici.', why: 'advice' },
  { text: 'Uw wachtwoord vervalt op 12/03/2026', why: 'expiry' },
  { text: 'password policy: see intranet', why: 'policy' },
  { text: 'Passwort: siehe Brief', why: 'plain words' },
  { text: 'Join online, Meeting ID: 312 448 120 77 Passcode: qK7pLm', why: 'meeting passcode' },
  { text: 'https://call.example/j/8123?pwd=x7KdPq92', why: 'meeting link' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: 'Factuur FA-2026-0312-AKIA', why: 'invoice number' },
  { text: 'commit 2b4f6a8c0d2e4f6a8b0c2d4e6f8a0b2c4d6e8f0a', why: 'hash of a version' },
  { text: '2026-03-12T08:14:33.990Z', why: 'timestamp' },
  { text: 'password policy version: 2.1.3a', why: 'version behind other words' },
  { text: 'Wachtwoord 2FA instellen', why: 'plain term behind the word' },
];
