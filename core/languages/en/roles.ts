import type { RoleWords } from '../checkWords.ts';
import { words } from '../wordList.ts';

/** How English says who does what to whom. */
export const roles: RoleWords = {
  isOrderFixed: true,
  determiners: words(
    'the a an this these those his her its their our my your both all some any every each no another other',
  ),
  objectDeterminers: words(''),
  subjectDeterminers: words(''),
  auxiliaries: words(`
    has have had is are was were be been being am will would shall should can could may might must do does did not never also
    already now still then therefore thus however immediately recently finally eventually later again even just only soon
    first currently reportedly allegedly apparently probably initially previously subsequently narrowly easily long once
    to hasn't haven't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't didn't doesn't don't`),
  passives: words("is are was were be been being am isn't aren't wasn't weren't get gets got"),
  progressive: /ing$/u,
  inflected: /(?:[^s]s|ed)$/u,
  agents: words('by'),
  prepositions: words(`
    of in on at to for from with without about against over under after before during between among behind through into onto
    towards toward upon via per until since despite like near off out around above below beside besides within throughout amid toward across along
    as than according because up down`),
  subjects: words('he she they we i'),
  objects: words('him her them us me'),
  breaks: words(`
    that who which whom whose and but or nor when while because although though if whether where why how what so unless until
    after before since as than`),
  particles: words('up out over down off back'),
  loose: words(`
    meet meets met meeting marry marries married resemble resembles equals equal joins join joined like likes liked lack lacks
    lacked miss misses missed cost costs suit suits fit fits concern concerns involves involve means mean follow follows
    followed precede become becomes became remain remains remained seem seems include includes included share shares shared
    rent rents rented lend lends borrow borrows belongs contains please pleases bore surprise surprised`),
};
