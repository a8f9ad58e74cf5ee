/**
 * Lemmas as one text: `cancer, cancer du sein, tumeur` as people write and review them, or packed by the
 * build (scripts/pack-lexicon.cjs), smaller and sorted by how their words begin, so that a lemma is not
 * even cut out before a text holds a word that begins so.
 *
 * Packed: `=cancerG du sein;3didose;tumeur`. Behind `=`, chunks parted by `;`: the first four letters,
 * in fold values (fewer where a word has fewer, none for lemmas that may stand in any text), then lemmas.
 * A digit says how many letters a beginning shares with the one before; a capital letter from A to O begins
 * a lemma and says how many letters it shares with the one before. Without it the first lemma goes on behind
 * the four letters. Other marks stand for pieces that come often, and for ä, ö and ü, which would cost four characters each in a
 * file that is ASCII; `#`, `(`, `)` or `/` and a character for longer ones.
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
export const LONG_MARK = '#()/';
export const LONG_MARKS =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!$%&()*+-./:<=>?@[]^_`{|}~';
/** Longer pieces, with shorter ones packed in them; counted after those. */
export const LONG_PIECES: readonly string[] =
  'nummP,mQt,ique,numbP, be, hPkunft,sUuld,soci^,iUt,tra, thS,p~b+m,lijk,sUaft,aiX,het , me,belaWRg,idQt,p$iQt,our,ed ,syndic,heid,ass,SdS,ZdPzoek,siZ,ummP,com,delRg,thPap,olog,Rg ,es , la ,Well,aUt,WeuP,pPsZ,famil,psyUi$,opP$_,ice,und, au,account, of ,lag,krVk,ossiP,eur,>igR,besU, hP,m`gl_d,p*t, a ,ide,ill,zahl,Qce,frau,zijn,que,dig,vPsiUP,untP,liU,ive,fic,eld,dic,ommQ,code,lic,gra,*be`,out,pla,act,opPaT, to,behVdlY,igke`,cVdid$, vP,Vce,aT , vV, ha*,Rgs,auswe!,avec,vP+tzY,ect,pol`,naT^,pas,lig,XgiW,mploye,ess,uniZ,f!c^, af, bij,dRg,wPk,vPfahrQ, fRVzamt,w{hlt, vo,W|rY,umab,p>t, n_t,ame,w`h,hilfe,@xuel,i%tXtQ,mbP,Sde,Uild,Sbe,Sla , eQ ,tig,%b>Q,kRg,u`kPRg,ev^uaT,tax, no,diQW,pay,XkQRg,synd~,Qde,iPt, ab,ail,c*d,ight, cZ,sUap,%spr{U,aus, f>,sur,aVvraag,<!ea@, op,ign, co,m^ad,ka*t,the,umPo<,sUrift,WVd,iWe,vPh{ltn!,ecolo,!US,%sU,trVs,ome,bewijs,Xss,Wraf,bruU,app,Sdu ,omici+,vakbZd,iQt,ric,ell, w>k,air,Pkl{r,iQne,<P ,}bP,kom,lRg,vPs,cVnab!,heim,!ciplR,eid,el+,QfVts, siU,vir,v~uw,loc,VcS,thS,bil,}hrPsUeR,h^t,as@,%ld,sUool,z_k?,>dP, of,XUt, eR,hVd,laW,rag,lid,fgtb,aVgif,tRg,RdP,ovP,mutaT,pQsioQ,wohn,ev^u$_,capac`,gRg,suU,sPv,hu!,nahme,eel,p*Qt,posiT,@cur`,kunft,ijn,he^th,ctom,scop_,!UW{mmig, un,{ngP, im, bl, agaRW,lRe,<eclaX,tribu,tur,}ck,s<S, gQ,bQef`,RfecT,rij,he`,nehm,XvQu,haft,wegQ,sUw,back,ifikaTs,kZto,unf{hig,mme,scV,zusammQ,PRg,off,los, aV,sUu,$Sof birth,oiX,ab+,QdSvo>heff,hosp`^,gr}n,?il,gue,unc,pPm!,ScZ,laub,pr!,zei,mVd,ogQ,cXd`,pol, ca,bet,plV,f^l,aRe,ePd,bruik,{ubig,abdruck,zu sp{t,kVdid,urg,!UP,victim, p~,vol,Sau,+id,vlaams,uur,tic,mun,lVd,RtP,lus,vV<S,vPb,raa,sozi^, vZ,m!sbrauU, m`,ous,susp,pos`,wa*d,pPsoZ,net,%spXk,Xsult,bXuk,akt,oed,met,edu,fahr,phZe, ?gQ,vPl,zoek,oma, na,elt,fRVciP,agn,ijd,psyU,abh{ng,othP, priv$Skey'.split(
    ',',
  );
const PIECE_MARK = /[#()\/].|[P-Z^_`!$%*+<>?@~{|}]/g;

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

/** Begins a lemma in a chunk with its pieces spelled out. */
const LEMMA_MARK = /[A-O]/g;

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
  // Engines split much faster at a character than at a pattern.
  const parted = spelledChunk(text, start).replace(LEMMA_MARK, ',$&');
  const lemmas = parted.slice(parted.charAt(0) === ',' ? 1 : 0).split(',');
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
