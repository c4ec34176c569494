import type { paths } from './generated/schema';

/** One operation of openapi.yaml, as listed in `generated/operations.ts`. */
export interface Operation {
  id: string;
  method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  path: keyof paths;
}

type Spec<O extends Operation> = paths[O['path']][O['method'] & keyof paths[O['path']]];

type Parameter<O extends Operation, In extends 'path' | 'query'> =
  Spec<O> extends { parameters: infer P } ? (In extends keyof P ? P[In] : undefined) : undefined;

type Sent<Body> = Body extends { content: { 'multipart/form-data': unknown } }
  ? FormData
  : Body extends { content: { 'application/json': infer Json } }
    ? Json
    : undefined;

type Body<O extends Operation> =
  Spec<O> extends { requestBody: infer B }
    ? Sent<B>
    : Spec<O> extends { requestBody?: infer B }
      ? Sent<B> | undefined
      : undefined;

type Optional<Key extends string, Value> = undefined extends Value ? { [K in Key]?: Value } : { [K in Key]: Value };

/** Path and query parameters of an operation. */
export type ParametersOf<O extends Operation> = Optional<'path', Parameter<O, 'path'>> &
  Optional<'query', Parameter<O, 'query'>>;

/** What a command sends: parameters, body, and the version that the change is based on. */
export type CommandOf<O extends Operation> = ParametersOf<O> & Optional<'body', Body<O>> & { ifMatch?: number };

type Success<Responses> = Responses[Extract<keyof Responses, 200 | 201 | 202 | 204>];

/** The JSON of the successful answer; undefined for an answer without content. */
export type AnswerOf<O extends Operation> =
  Spec<O> extends { responses: infer R }
    ? Success<R> extends { content: { 'application/json': infer Json } }
      ? Json
      : undefined
    : undefined;
