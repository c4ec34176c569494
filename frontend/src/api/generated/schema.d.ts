// Written by `npm run generate` from openapi.yaml. Do not edit.
export interface paths {
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInboxCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["claimTask"];
        post?: never;
        delete: operations["releaseTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/acting-post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["chooseActingPost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["signIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnitTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Box: "TODO" | "DONE" | "STARTED" | "COPIED";
        ChooseActingPostRequest: {
            postId: components["schemas"]["UUID"];
        };
        DecideTasksRequest: {
            decision: components["schemas"]["Decision"];
            opinion?: string;
            taskIds: string[];
        };
        /** @enum {string} */
        Decision: "APPROVE" | "RETURN" | "REJECT";
        /** @enum {string} */
        DueState: "OVERDUE" | "TODAY" | "SOON" | "LATER";
        FieldProblem: {
            message: string;
            path: string;
        };
        InboxCountsView: {
            /** Format: int64 */
            copied: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            started: number;
            /** Format: int64 */
            waiting: number;
        };
        InboxItemView: {
            claimedBy?: string;
            closedAt?: components["schemas"]["Instant"];
            closedBy?: string;
            /** Format: int64 */
            daysLeft?: number;
            decidable: boolean;
            dueOn?: components["schemas"]["LocalDate"];
            dueState?: components["schemas"]["DueState"];
            id: components["schemas"]["UUID"];
            kind: string;
            link: string;
            objectId: components["schemas"]["UUID"];
            objectType: string;
            openedAt: components["schemas"]["Instant"];
            outcome?: string;
            startedBy: string;
            status: string;
            title: string;
            unitId: components["schemas"]["UUID"];
            waitingFor?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        OwnPost: {
            id: components["schemas"]["UUID"];
            postName: string;
            postType: string;
            tenantId: components["schemas"]["UUID"];
            tier: string;
            unitId: components["schemas"]["UUID"];
            unitKind: string;
            unitName: string;
            validUntil?: components["schemas"]["LocalDate"];
        };
        PageInboxItemView: {
            items: components["schemas"]["InboxItemView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageUnitSummary: {
            items: components["schemas"]["UnitSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PersonView: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        PostView: {
            basis: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            personName: string;
            postName: string;
            postType: string;
            source: string;
            to?: components["schemas"]["LocalDate"];
        };
        Problem: {
            detail?: string;
            errors?: components["schemas"]["FieldProblem"][];
            requestId?: string;
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
        };
        /** @enum {string} */
        Relation: "MANAGE" | "GUIDE";
        RelationView: {
            basisDocument: string;
            current: boolean;
            from: components["schemas"]["LocalDate"];
            relation: components["schemas"]["Relation"];
            to?: components["schemas"]["LocalDate"];
            unitId: components["schemas"]["UUID"];
            unitKind: components["schemas"]["UnitKind"];
            unitName: string;
        };
        RowResult: {
            done: boolean;
            problem?: string;
            reason?: string;
            taskId: components["schemas"]["UUID"];
        };
        SessionView: {
            actingPostId: components["schemas"]["UUID"];
            counts: {
                [key: string]: number;
            };
            /** Format: int64 */
            idleSeconds: number;
            permissions: string[];
            person: components["schemas"]["PersonView"];
            posts: components["schemas"]["OwnPost"][];
        };
        /** @enum {string} */
        Standing: "OWN" | "MANAGED" | "GUIDED" | "PUBLIC";
        SuccessionView: {
            basisDocument: string;
            effectiveOn: components["schemas"]["LocalDate"];
            fromId: components["schemas"]["UUID"];
            fromName: string;
            kind: string;
            toId: components["schemas"]["UUID"];
            toName: string;
        };
        TermView: {
            current: boolean;
            electedBy?: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            ordinal: number;
            to?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        UnitKind: "PROVINCE" | "CITY" | "COUNTY" | "UNIVERSITY" | "AFFILIATED" | "BRANCH" | "GROUP" | "EXTERNAL";
        UnitNode: {
            /** Format: int32 */
            childCount: number;
            children: components["schemas"]["UnitNode"][];
            cityCode?: string;
            code: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["UnitKind"];
            name: string;
            status: components["schemas"]["UnitStatus"];
            via?: components["schemas"]["Relation"];
        };
        /** @enum {string} */
        UnitStatus: "ACTIVE" | "PREPARING" | "DISSOLVED" | "MERGED";
        UnitSummary: {
            cityCode?: string;
            cityName?: string;
            code: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["UnitKind"];
            name: string;
            parentId?: components["schemas"]["UUID"];
            parentName?: string;
            shortName?: string;
            standing: components["schemas"]["Standing"];
            status: components["schemas"]["UnitStatus"];
        };
        UnitView: {
            asOf: components["schemas"]["LocalDate"];
            cityCode?: string;
            cityName?: string;
            code: string;
            /** Format: int32 */
            guidedCount: number;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["UnitKind"];
            /** Format: int32 */
            managedCount: number;
            name: string;
            posts: components["schemas"]["PostView"][];
            shortName?: string;
            standing: components["schemas"]["Standing"];
            status: components["schemas"]["UnitStatus"];
            succession: components["schemas"]["SuccessionView"][];
            superiors: components["schemas"]["RelationView"][];
            tenantId?: components["schemas"]["UUID"];
            terms: components["schemas"]["TermView"][];
            versions: components["schemas"]["VersionView"][];
        };
        /** Format: uuid */
        UUID: string;
        VersionView: {
            basisDocument: string;
            from: components["schemas"]["LocalDate"];
            name: string;
            shortName?: string;
            status: components["schemas"]["UnitStatus"];
            to?: components["schemas"]["LocalDate"];
        };
    };
    responses: {
        /** @description What went wrong, and the way out (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listInbox: {
        parameters: {
            query?: {
                box?: components["schemas"]["Box"] & unknown;
                cursor?: string;
                kind?: string;
                limit?: number;
                objectId?: components["schemas"]["UUID"];
                overdue?: boolean;
                unitId?: components["schemas"]["UUID"];
                withTotal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInboxItemView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getInboxCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxCountsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideTasksRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowResult"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    claimTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    releaseTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    chooseActingPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseActingPostRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: {
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                asOf?: components["schemas"]["LocalDate"];
                city?: string;
                cursor?: string;
                kind?: components["schemas"]["UnitKind"][];
                limit?: number;
                /** @description Only units of the own union */
                own?: boolean;
                parent?: components["schemas"]["UUID"];
                /** @description Part of the name, of its pinyin or initials, or the beginning of the code */
                q?: string;
                /** @description Only unions, and units inside them, that the own union manages or guides today */
                relation?: components["schemas"]["Relation"];
                status?: components["schemas"]["UnitStatus"][];
                /** @description Only units without a manager (断线) */
                unlinked?: boolean;
                withTotal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUnitSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getUnit: {
        parameters: {
            query?: {
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getUnitTree: {
        parameters: {
            query?: {
                asOf?: components["schemas"]["LocalDate"];
                depth?: number;
                root?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitNode"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
