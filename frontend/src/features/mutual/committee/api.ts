import { mutation, query } from '@/api/client';
import {
  confirmSocietySession,
  fillCommitteeSeats,
  getMutualClaim,
  getSocietySession,
  listCommitteeSeats,
  listMutualClaims,
  listSocietyClaims,
  listSocietySessions,
  openSocietySession,
  voteInSocietySession,
} from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Seat = Schemas['CommitteeSeat'];
export type Session = Schemas['SessionDetails'];
export type Ballot = Schemas['CommitteeBallot'];
export type Vote = Schemas['CommitteeVote'];
export type VotedClaim = Schemas['VotedClaim'];
export type Opening = Schemas['OpenSessionRequest'];

const reads = [listSocietySessions, listSocietyClaims, getSocietySession, listMutualClaims, getMutualClaim];
const changed = { invalidates: reads };

export const seats = query(listCommitteeSeats, {});
export const sessions = (id: string) => query(listSocietySessions, { path: { id } });
export const waitingClaims = (id: string) => query(listSocietyClaims, { path: { id } });
export const session = (id: string) => query(getSocietySession, { path: { id } });

export const filling = mutation(fillCommitteeSeats, { invalidates: [listCommitteeSeats] });
export const opening = mutation(openSocietySession, changed);
export const voting = mutation(voteInSocietySession, changed);
export const confirming = mutation(confirmSocietySession, changed);
