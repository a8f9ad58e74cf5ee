/**
 * Lemmas as one text: `cancer, cancer du sein, tumeur` as people write and review them, or packed by the
 * build (scripts/pack-lexicon.cjs), smaller and sorted by how their words begin, so that a lemma is not
 * even cut out before a text holds a word that begins so.
 *
 * Packed: `=cancer,G du sein;3didose;tumeur`. Behind `=`, chunks parted by `;`: the first four letters,
 * in fold values (fewer where a word has fewer, none for lemmas that may stand in any text), then lemmas.
 * A digit says how many letters a beginning shares with the one before; a capital letter from A to O how
 * many a lemma shares with the one before. Without it the first lemma begins with the four letters. Other
 * marks stand for pieces that come often, and for ä, ö and ü, which would cost four characters each in a
 * file that is ASCII; `#`, `(` or `)` and a character for longer ones.
 */
import { BEGINNING } from './word-beginnings';

const PACKED = '=';
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** Most letters that a lemma may share with the one before. */
export const MOST_SHARED = 14;

/**
 * The marks of pieces, and the pieces, in the order in which they are packed: each is the one that saves
 * most when those before it are packed (counted once over all lexicons).
 */
export const PIECE_MARKS = 'PQRSTUVWXYZ^_`!$%*+<>?@~{|}';
export const PIECES: readonly string[] =
  'er,en,in,e ,tion,ch,an,st,re,ung,on,al,ie,it,is,at,ge,ar,le, d,or,te,se,ro,ä,ö,ü'.split(',');

/** Before the character of a longer piece: the first for as many as there are characters, then the next. */
export const LONG_MARK = '#()';
export const LONG_MARKS =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!$%&()*+-./:<=>?@[]^_`{|}~';
/** Longer pieces, with shorter ones packed in them; counted after those. */
export const LONG_PIECES: readonly string[] =
  'nummP,mQt,ique,numbP, be, hPkunft,sUuld,soci^,iUt, thS,tra,p~b+m,lijk,sUaft,aiX, me,belaWRg,het ,idQt,p$iQt,syndic,our,ed ,heid,ass,SdS,ZdPzoek,siZ,ummP,com,delRg,thPap,olog, a ,Well,es ,aUt,Rg ,WeuP,pPsZ,famil,psyUi$,opP$_,ice,account,und,la , au, hP, of,krVk,lag,ossiP,eur,>igR,besU,m`gl_d,p*t,ide,ill,zahl,Qce,zijn,igke`,frau,ive,que,vPsiUP,untP,liU,out,fic,dic,ommQ,code,eld,dig,gra,*be`,lic,pla,act,opPaT,behVdlY,cVdid$, vP,Vce, to, avec,auswe!, vV,vP+tzY, ha*,ect,Rgs,naT^,pol`,aT ,pas,lig,XgiW,mploye,ess, af,uniZ,f!c^,wPk, vo,dRg,vPfahrQ, bij, fRVzamt,w{hlt,p>t,W|rY,umab,ame,w`h,hilfe,@xuel,i%tXtQ,mbP,Sde,Sbe,kRg,tig,XkQRg,diQW,%b>Q,Uild, eQ ,u`kPRg, n_t,ev^uaT, no,tax, ab,synd~,Qde,iPt,pay,ign,c*d,sur,ight,sUap,%spr{U,aus, f>,ail, cZ,aVvraag,<!ea@, co,m^ad,ka*t,the,umPo<,sUrift,vPh{ltn!,ecolo,WVd,iWe,!US,%sU,trVs,ome, op,bewijs,Xss,Wraf,bruU,app,Sdu ,omici+,vakbZd,air,ell,iQt, w>k,ric,Pkl{r,iQne,}bP,vPs,kom,loc,<P ,lRg,cVnab!,heim,v~uw,el+,QfVts,eid,thS, siU,vir,}hrPsUeR,h^t,as@,VcS,%ld,bil,sUool,!ciplR,z_k?,XUt, eR,laW,tRg,ovP,rag,fgtb,>dP,RdP,del,lid,mutaT,p*Qt,pQsioQ,wohn,capac`,gRg,suU,hu!,nahme,posiT,@cur`,kunft,ijn,sPv,he^th,ctom,scop_,!UW{mmig, un,}ck,eel, aV,sUu,vPzekP,{ngP,ave,s<S,<eclaX,ev^u$_,rij, ca, im, gQ,lRe,bQef`,RfecT,he`,nehm,XvQu,tur,haft, bl,sUw,back,Sa ,ifikaTs'.split(
    ',',
  );
const PIECE_MARK = /[#()].|[P-Z^_`!$%*+<>?@~{|}]/g;

export function isPacked(text: string): boolean {
  return text.charAt(0) === PACKED;
}

/** A chunk of a packed text: how its words begin, and where its lemmas stand. */
export interface Chunk {
  beginning: string;
  start: number;
  end: number;
}

export function noChunk(): Chunk {
  return { beginning: '', start: 0, end: 0 };
}

/** Goes on from one chunk to the next one, whose beginning stands at `at`: 1 for the first. */
export function readChunk(text: string, at: number, chunk: Chunk): void {
  const first = text.charCodeAt(at);
  const isShared = first >= DIGIT_0 && first <= DIGIT_9;
  const from = isShared ? at + 1 : at;
  const most = from + BEGINNING - (isShared ? first - DIGIT_0 : 0);
  let start = from;
  while (start < most && text.charCodeAt(start) > CAPITAL_Z) start++;
  const end = text.indexOf(';', start);
  const rest = text.slice(from, start);
  chunk.beginning = isShared ? chunk.beginning.slice(0, first - DIGIT_0) + rest : rest;
  chunk.start = start;
  chunk.end = end < 0 ? text.length : end;
}

/** A chunk from where its lemmas stand, each with the letters that it does not share, pieces spelled out. */
export function spelledChunk(text: string, start: number): string {
  const end = text.indexOf(';', start);
  return text.slice(start, end < 0 ? text.length : end).replace(PIECE_MARK, pieceOf);
}

function pieceOf(mark: string): string {
  if (mark.length === 1) return PIECES[PIECE_MARKS.indexOf(mark)]!;
  const row = LONG_MARK.indexOf(mark.charAt(0)) * LONG_MARKS.length;
  return LONG_PIECES[row + LONG_MARKS.indexOf(mark.charAt(1))]!.replace(PIECE_MARK, pieceOf);
}

/** The lemmas of the chunk with this beginning that stand from `start` on. */
export function lemmasOfChunk(text: string, start: number, beginning: string): readonly string[] {
  const lemmas = spelledChunk(text, start).split(',');
  let before = beginning;
  for (let i = 0; i < lemmas.length; i++) {
    const lemma = lemmas[i]!;
    const shared = lemma.charCodeAt(0) - CAPITAL_A;
    const isMarked = shared >= 0 && shared <= MOST_SHARED;
    before = isMarked ? before.slice(0, shared) + lemma.slice(1) : beginning + lemma;
    lemmas[i] = before;
  }
  return lemmas;
}

/** The lemmas of either sort of text, each once. */
export function lemmasOf(text: string): readonly string[] {
  if (!isPacked(text)) return text.split(', ');
  const lemmas = new Set<string>();
  const chunk = noChunk();
  for (let at = 1; at < text.length; at = chunk.end + 1) {
    readChunk(text, at, chunk);
    for (const lemma of lemmasOfChunk(text, chunk.start, chunk.beginning)) lemmas.add(lemma);
  }
  return Array.from(lemmas);
}

/** The words of one language in a word list: a list or, in the bundles, one packed text. */
export function wordsOf(words: readonly string[] | string | undefined): readonly string[] {
  return typeof words === 'string' ? lemmasOf(words) : (words ?? []);
}
