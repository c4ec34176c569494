// Written by `npm run generate` from openapi.yaml. Do not edit.
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccounts"];
        put?: never;
        post: operations["openAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetAccountPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/second-factor-removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adviser-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAdviserDuties"];
        put?: never;
        post: operations["planAdviserDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adviser-duties/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelAdviserDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advisers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAdvisers"];
        put?: never;
        post: operations["engageAdviser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advisers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endAdviser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/advisers/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewAdviser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAidGrants"];
        put?: never;
        post: operations["proposeAidGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAidGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveAidGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}/approval-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printAidGrantForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}/branch-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkAidGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelAidGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFundsForAidGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectAidGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}/reservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reserveAidGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitAidGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawAidGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aid-grants/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportAidGrants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAllocations"];
        put?: never;
        post: operations["proposeAllocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAllocationTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAssistanceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance-report/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportAssistanceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance-report/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAssistanceFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addBodyMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/body-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBodyKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/body-members/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endBodyMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCalendarDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign-recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCampaignRecipients"];
        put?: never;
        post: operations["nameCampaignRecipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign-recipients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCampaignRecipient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign-recipients/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signCampaignRecipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign-recipients/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordCampaignVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign-recipients/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportCampaignRecipients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign-recipients/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveCampaignRecipients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCampaigns"];
        put?: never;
        post: operations["proposeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFundsForCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCareEvents"];
        put?: never;
        post: operations["reportCareEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCareEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelCareEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events/{id}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveCareMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signCareEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events/{id}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unmaskCareEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordCareVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportCareEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCareFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-events/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFundsForCare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCareKinds"];
        put?: never;
        post: operations["addCareKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-kinds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeCareKind"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-kinds/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeCareTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collective-contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCollectiveContracts"];
        put?: never;
        post: operations["offerCollectiveContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collective-contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCollectiveContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collective-contracts/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerCollectiveContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collective-contracts/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftCollectiveContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collective-contracts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endCollectiveContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collective-contracts/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fileCollectiveContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collective-contracts/{id}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["voteCollectiveContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConcerns"];
        put?: never;
        post: operations["fileConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConcern"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disputeConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rateConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replyToConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/{id}/requester": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revealRequester"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["triageConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawConcern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportConcerns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concerns/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConcernStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeskQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-desk/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-desk/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConsultations"];
        put?: never;
        post: operations["askConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/publication-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setConsultationConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCounselAppointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-appointments/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCounselNote"];
        put: operations["writeCounselNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-appointments/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endCounselAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-bookings/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelCounsel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-bookings/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lookUpCounsel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-bookings/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveCounsel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCounselSlots"];
        put?: never;
        post: operations["offerCounselSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-slots/{id}/booking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bookCounsel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-slots/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelCounselSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counsel-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCounselStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDelegations"];
        put?: never;
        post: operations["delegatePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeDelegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDelegationCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReceivedDelegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economic-checks/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerEconomicCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economic-checks/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelEconomicCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economic-checks/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportEconomicCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getElection"];
        put: operations["editElection"];
        post?: never;
        delete: operations["discardElection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nominateCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/candidates/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["editCandidate"];
        post?: never;
        delete: operations["removeCandidate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/candidates/{candidateId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printCandidateForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["countElection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/papers/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printElectionPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family-helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFamilyHelpers"];
        put?: never;
        post: operations["assignFamilyHelper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family-helpers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFamilyHelper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family-helpers/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planHelperVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family-helpers/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordHelperVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family-helpers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportFamilyHelpers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family-helpers/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHelperFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family-helpers/visits/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelHelperVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family-helpers/visits/{id}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unmaskHelperVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["linkFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadLinkedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFunds"];
        put?: never;
        post: operations["proposeFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{id}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFundNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{id}/payees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listKnownPayees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{id}/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFundSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHardshipFiles"];
        put?: never;
        post: operations["startHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHardshipFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activateHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/approval-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printHardshipForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/branch-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/classification-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewClassification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFileConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/consents/{consentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordConsentWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["saveHardshipDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/draft-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHardshipDraftKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/economic-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEconomicChecks"];
        put?: never;
        post: operations["requestEconomicCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/extra-grant-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExtraGrantApplication"];
        put?: never;
        post: operations["applyForExtraGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/grant-headroom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGrantHeadroom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finishHardshipInvestigation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/national-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printNationalForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["overrideHardshipExclusions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["saveHardshipProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unmaskHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordHardshipVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-files/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportHardshipFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHardshipNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHardshipNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listObjections"];
        put?: never;
        post: operations["objectToHardshipNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-notices/objections/{objectionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHardshipReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-reviews/{id}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["callHardshipReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-reviews/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-reviews/{id}/exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exitHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-reviews/{id}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keepHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-reviews/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suspendHardshipFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-reviews/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportHardshipReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hardship-self-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkOwnHardship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home/campus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCampusHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home/province": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProvinceHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hotline-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHotlineCalls"];
        put?: never;
        post: operations["logHotlineCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hotlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHotlines"];
        put?: never;
        post: operations["openHotline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hotlines/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endHotline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadImportErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/incoming-allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listIncomingAllocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIncomingAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-allocations/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAuditFindings"];
        put?: never;
        post: operations["raiseAuditFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/findings/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveAuditFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAuditSamples"];
        put?: never;
        post: operations["drawAuditSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection/samples/{id}/evidence-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["packEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/entries/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reverseEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccountingPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/periods/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeAccountingPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/vouchers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportVouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/vouchers/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVoucherMappings"];
        put?: never;
        post: operations["setVoucherMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLegalAids"];
        put?: never;
        post: operations["applyForLegalAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLegalAid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptLegalAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/{id}/adviser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignLegalAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/{id}/application-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printLegalAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeLegalAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["logLegalAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rateLegalAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseLegalAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawLegalAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal-aids/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportLegalAids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMediations"];
        put?: never;
        post: operations["fileMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMediation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["writeMediationAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/agreement-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printMediationAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/claimant-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["concludeMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readSealedMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/failure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["failMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/mediator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pauseMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["referMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/respondent-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordRespondentSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/sealing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/unsealings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnsealings"];
        put?: never;
        post: operations["askForUnsealing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/unsealings/{unsealingId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agreeToUnsealing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMediators"];
        put?: never;
        post: operations["appointMediator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediators/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endMediator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMembers"];
        put?: never;
        post: operations["admitMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMemberChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeMemberDetails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeMemberStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unmaskMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findMemberByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMutualClaims"];
        put?: never;
        post: operations["writeMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMutualClaim"];
        put: operations["changeMutualClaim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appealMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideMutualAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assessMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendMutualClaimBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/second-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/supplement-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askForMutualClaimPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawMutualClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-claims/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportMutualClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-covers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnMutualCovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMutualPeriods"];
        put?: never;
        post: operations["draftMutualPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMutualPeriod"];
        put: operations["changeMutualPeriod"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeMutualPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["putMutualPeriodIntoEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/end-of-cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endMutualCover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["estimateMutualBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/fund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMutualFund"];
        put?: never;
        post: operations["nameMutualFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lockMutualPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openMutualPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMutualParticipation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/participation/premiums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordMutualPremium"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishMutualPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMutualRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/roster/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMutualRosterEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/roster/entries/{entryId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeMutualRosterEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/roster/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitMutualRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/society-dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSocietyDues"];
        put?: never;
        post: operations["chargeSocietyDues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/society-dues/payroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportSocietyPayroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/society-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSocietySessions"];
        put?: never;
        post: operations["openSocietySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/society-sessions/waiting-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSocietyClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/voids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMutualVoids"];
        put?: never;
        post: operations["askMutualVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-periods/{id}/voids/{voidId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideMutualVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMutualSamples"];
        put?: never;
        post: operations["drawMutualSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMutualSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-samples/{id}/claims/{claimId}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeSampledClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-samples/{id}/claims/{claimId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkSampledClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-samples/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportMutualSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-societies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["foundSociety"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-societies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeSociety"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-societies/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOwnSociety"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-societies/own/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftSocietyYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mutual-solvency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMutualSolvency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawMyConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-consents/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConsentTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyDataAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMyMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOfficeCalls"];
        put?: never;
        post: operations["logOfficeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office-calls/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followOfficeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOfficerGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer-gaps/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportOfficerGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-society-membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOwnSocietyMembership"];
        put?: never;
        post: operations["joinSociety"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-society-membership/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["leaveSociety"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-women-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnWomenCases"];
        put?: never;
        post: operations["fileWomenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPapers"];
        put?: never;
        post: operations["filePaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPaymentBatches"];
        put?: never;
        post: operations["buildPaymentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPaymentBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["abortPaymentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approvePaymentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/bank-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadBankFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closePaymentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["followUpPaymentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPaymentItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/items/{itemId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposePaymentOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/items/{itemId}/outcome/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmPaymentOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/items/{itemId}/outcome/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refusePaymentOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/items/{itemId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removePaymentItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lockPaymentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releasePaymentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importBankReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlockPaymentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBankFileFormats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protected-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwnExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protected-exports/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protected-exports/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["downloadExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protected-exports/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["showExportPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protected-exports/{id}/production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["produceExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protected-exports/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protected-exports/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protected-exports/to-approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExportsToApprove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPublishedAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-answers/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retractPublishedAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRetentionCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention-cases/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eraseRetained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention-cases/{id}/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keepRetained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention-cases/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printErasureProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention-cases/{id}/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restrictRetained"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRightsEvents"];
        put?: never;
        post: operations["recordRightsEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights-events/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelRightsEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportRightsEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRightsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights-overview/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportRightsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRiskBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRiskDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-items/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportRisks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRulePack"];
        put?: never;
        post: operations["setRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRuleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRuleVerifications"];
        put?: never;
        post: operations["startRuleVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listServiceSessions"];
        put?: never;
        post: operations["offerServiceSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-sessions/{id}/booking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bookServiceSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-sessions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelServiceSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-sessions/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordServiceSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-sessions/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseServiceSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-sessions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportServiceSessions"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/society-committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCommitteeSeats"];
        put: operations["fillCommitteeSeats"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/society-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSocietyMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/society-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSocietyMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/society-members/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["letSocietyMemberGo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/society-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSocietySession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/society-sessions/{id}/ballots/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["voteInSocietySession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/society-sessions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmSocietySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReceivedSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/received/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReceivedSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/received/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSentSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/sent/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSentSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/sent/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSubmissionTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSupervisions"];
        put?: never;
        post: operations["registerSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendSupervisionOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/opinion-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printSupervisionOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordSupervisionReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suggestSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/suggestion-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printSupervisionSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-change-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnitChangeCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-change-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnitChangeCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-change-cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerUnitChangeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnitChanges"];
        put?: never;
        post: operations["draftUnitChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnitChange"];
        put: operations["editUnitChange"];
        post?: never;
        delete: operations["discardUnitChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-changes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideUnitChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-changes/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitUnitChange"];
        delete: operations["withdrawUnitChange"];
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
    "/api/units/{id}/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBodies"];
        put?: never;
        post: operations["recordBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listElections"];
        put?: never;
        post: operations["prepareElection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnitFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/post-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPostTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appointToPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportUnits"];
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
    "/api/unlinked-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnlinkedUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unlinked-units/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClosingRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unlinked-units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportUnlinkedUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/women-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWomenCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/women-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWomenCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/women-cases/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeWomenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/women-cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteWomenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/women-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordWomenCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/women-findings/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleWomenFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/women-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWomenLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/women-plan-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addWomenPlanItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/women-plan-items/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completeWomenPlanItem"];
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
        AcceptSupervisionRequest: {
            investigators: components["schemas"]["InvestigatorRequest"][];
        };
        AccountOpened: {
            oneTimePassword?: string;
            personId: components["schemas"]["UUID"];
            state: string;
        };
        AccountTotal: {
            account: string;
            accountName: string;
            balance: components["schemas"]["Money"];
            credit: components["schemas"]["Money"];
            debit: components["schemas"]["Money"];
        };
        AccountView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            personId: components["schemas"]["UUID"];
            personName: string;
            posts: string;
            state: components["schemas"]["State"];
            userName?: string;
            waiting: boolean;
        };
        AddBodyMemberRequest: {
            basisDocument: string;
            from: components["schemas"]["LocalDate"];
            personId: components["schemas"]["UUID"];
            position: components["schemas"]["BodyPosition"];
        };
        AddWomenPlanItemRequest: {
            dueOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["WomenPlanKind"];
            subject: string;
        };
        AdmitMemberRequest: {
            employment: components["schemas"]["Employment"];
            identityKind: components["schemas"]["IdentityKind"];
            identityNumber: string;
            joinedOn: components["schemas"]["LocalDate"];
            name: string;
            phone?: string;
            sex?: components["schemas"]["Sex"];
            staffNumber: string;
            unitId: components["schemas"]["UUID"];
        };
        Adviser: {
            contact: string;
            contractFrom: components["schemas"]["LocalDate"];
            contractUntil: components["schemas"]["LocalDate"];
            endedOn?: components["schemas"]["LocalDate"];
            field: string;
            firm: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AdviserKind"];
            kindWords: string;
            licenceNumber: string;
            name: string;
            /** Format: int64 */
            openCases: number;
        };
        /** @enum {string} */
        AdviserKind: "ADVISER" | "LAWYER" | "EXPERT";
        /** @enum {string} */
        AllocationStatus: "DRAFT" | "APPROVED" | "ISSUED" | "ACKNOWLEDGED" | "IN_USE" | "SETTLING" | "CLOSED" | "REVOKED" | "CANCELLED";
        AllocationView: {
            acknowledgedAt?: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            amount: components["schemas"]["Money"];
            approvedBy?: string;
            basisDocument: string;
            createdAt: components["schemas"]["Instant"];
            fundId: components["schemas"]["UUID"];
            fundName: string;
            id: components["schemas"]["UUID"];
            issuedAt?: components["schemas"]["Instant"];
            issuedBy?: string;
            kind: string;
            proposedBy?: string;
            status: components["schemas"]["AllocationStatus"];
            title: string;
            toName: string;
            toUnitId: components["schemas"]["UUID"];
            useBy?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        AllowedAction: {
            action: string;
            allowed: boolean;
            reason?: string;
        };
        AnswerConsultationRequest: {
            adviserId?: components["schemas"]["UUID"];
            answer: string;
        };
        AnswerEconomicCheckRequest: {
            annualIncome?: components["schemas"]["Money"];
            answeredOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            cars?: number;
            /** Format: int32 */
            homes?: number;
            note?: string;
            proofFileId: components["schemas"]["UUID"];
        };
        AnswerRequest: {
            answer: string;
            result: components["schemas"]["ObjectionStatus"];
        };
        AppealMutualClaimRequest: {
            opinion: string;
        };
        ApplyForExtraGrantRequest: {
            amount: components["schemas"]["Money"];
            explanation: string;
            purpose: components["schemas"]["GrantPurpose"];
            superiorId: components["schemas"]["UUID"];
        };
        ApplyForLegalAidRequest: {
            facts: string;
            kind: components["schemas"]["LegalAidKind"];
            opponent?: string;
            privacy: components["schemas"]["LegalAidPrivacy"];
            wish: string;
        };
        AppointMediatorRequest: {
            field: string;
            homeUnitId: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        AppointmentStatus: "BOOKED" | "HELD" | "MISSED" | "CANCELLED";
        AppointToPostRequest: {
            basis: string;
            elected: boolean;
            engagement: components["schemas"]["Engagement"];
            from: components["schemas"]["LocalDate"];
            lastDay?: components["schemas"]["LocalDate"];
            personId: components["schemas"]["UUID"];
            postType: string;
        };
        AskConsultationRequest: {
            deskId: components["schemas"]["UUID"];
            kind: components["schemas"]["LegalAidKind"];
            mayPublish: boolean;
            question: string;
        };
        AskForUnsealingRequest: {
            purpose: string;
        };
        AskMutualVoidRequest: {
            entryId: components["schemas"]["UUID"];
            error: components["schemas"]["VoidError"];
            words: string;
        };
        Assessment: {
            critical: components["schemas"]["Money"];
            /** Format: int32 */
            days: number;
            hospital: components["schemas"]["Money"];
            largeCost: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            trace: components["schemas"]["Line1"][];
        };
        Assets: {
            /** Format: int64 */
            areaHundredths?: number;
            businessPremises?: boolean;
            /** Format: int32 */
            cars?: number;
            costlySchool?: boolean;
            /** Format: int32 */
            employees?: number;
            /** Format: int32 */
            homes?: number;
        };
        AssignHelperRequest: {
            fileId: components["schemas"]["UUID"];
            firstVisitOn?: components["schemas"]["LocalDate"];
            handover?: string;
            memberId?: components["schemas"]["UUID"];
            personId?: components["schemas"]["UUID"];
        };
        AssignLegalAidRequest: {
            adviserId: components["schemas"]["UUID"];
            opinion?: string;
        };
        AssistanceReport: {
            below?: components["schemas"]["ReportScope"];
            figures: components["schemas"]["ReportFigureWords"][];
            from: components["schemas"]["LocalDate"];
            own: components["schemas"]["ReportScope"];
            period: string;
            to: components["schemas"]["LocalDate"];
        };
        AuditEvent: {
            act: string;
            actName: string;
            at: components["schemas"]["Instant"];
            changes: components["schemas"]["JsonNode"];
            changeWords: string[];
            clientAddress?: string;
            id: components["schemas"]["UUID"];
            objectId?: components["schemas"]["UUID"];
            objectName: string;
            objectType: string;
            outcome: string;
            personId?: components["schemas"]["UUID"];
            personName?: string;
            postName?: string;
            requestId: string;
            unitName?: string;
        };
        AuditWordsView: {
            acts: components["schemas"]["Word"][];
            objects: components["schemas"]["Word"][];
        };
        Ballot: {
            /** Format: int32 */
            delegates: number;
            /** Format: int32 */
            inFavour: number;
            /** Format: int32 */
            present: number;
            votedOn: components["schemas"]["LocalDate"];
        };
        Ballots: {
            chiefScrutineer: string;
            /** Format: int32 */
            invalid: number;
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            returned: number;
            scrutineers: string;
            /** Format: int32 */
            valid: number;
            votes: components["schemas"]["Votes"][];
            writtenIn?: string;
        };
        BankFileFormat: {
            code: string;
            name: string;
        };
        BankReturnView: {
            batch: components["schemas"]["BatchView"];
            settled: components["schemas"]["ItemView"][];
        };
        /** @enum {string} */
        BatchStatus: "BUILDING" | "LOCKED" | "APPROVED" | "RELEASED" | "RECONCILING" | "CLOSED" | "ABORTED";
        BatchView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            approvedAt?: components["schemas"]["Instant"];
            approvedBy?: string;
            bookedTotal?: components["schemas"]["Money"];
            builtBy?: string;
            createdAt: components["schemas"]["Instant"];
            digest?: string;
            failed: components["schemas"]["Money"];
            followedById?: components["schemas"]["UUID"];
            followsId?: components["schemas"]["UUID"];
            formatCode: string;
            formatName: string;
            fundId: components["schemas"]["UUID"];
            fundName: string;
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            itemCount: number;
            lockedAt?: components["schemas"]["Instant"];
            lockedTotal?: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            releasedAt?: components["schemas"]["Instant"];
            releasedBy?: string;
            status: components["schemas"]["BatchStatus"];
            title: string;
            total: components["schemas"]["Money"];
            /** Format: int64 */
            unknown: number;
            /** Format: int32 */
            version: number;
        };
        BeginMediationRequest: {
            mediatorId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        Beneficiary: "FILED_FAMILY" | "FRONT_LINE" | "MODEL_WORKER" | "SERIOUSLY_ILL" | "ACCIDENT";
        BodyKindView: {
            basis: string;
            code: string;
            deputyTitle: string;
            headTitle: string;
            memberTitle: string;
            name: string;
            ownName: boolean;
        };
        /** @enum {string} */
        BodyPosition: "HEAD" | "DEPUTY" | "MEMBER";
        BodyView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            basisDocument: string;
            current: boolean;
            endBasis?: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: string;
            members: components["schemas"]["SeatView"][];
            name: string;
            /** Format: int32 */
            termOrdinal: number;
            to?: components["schemas"]["LocalDate"];
        };
        BookCounselRequest: {
            topic: components["schemas"]["CounselTopic"];
        };
        BookServiceSessionRequest: {
            /** Format: int32 */
            expected: number;
            place: string;
            wanted: string;
        };
        /** @enum {string} */
        Box: "TODO" | "DONE" | "STARTED" | "COPIED";
        BranchTile: {
            /** Format: int32 */
            groups: number;
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            members: number;
            name: string;
            /** Format: int32 */
            termDaysLeft?: number;
        };
        BuildPaymentBatchRequest: {
            formatCode: string;
            fundId: components["schemas"]["UUID"];
            payments: components["schemas"]["PaymentRequest"][];
            title: string;
        };
        CalculationDetails: {
            category: components["schemas"]["Category"];
            exclusions: string[];
            lines: components["schemas"]["Line"][];
        };
        CalendarDayView: {
            day: components["schemas"]["LocalDate"];
            kind: components["schemas"]["Kind1"];
            name: string;
            note?: string;
            source: string;
            working: boolean;
        };
        Call: {
            calledOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            line: components["schemas"]["CounselKind"];
            /** Format: int32 */
            minutes: number;
            outcome: components["schemas"]["CallOutcome"];
            topic: components["schemas"]["CounselTopic"];
        };
        /** @enum {string} */
        CallOutcome: "ANSWERED" | "BOOKED" | "REFERRED" | "URGENT";
        /** @enum {string} */
        CampaignAction: "APPROVE" | "CLOSE" | "CANCEL";
        CampaignDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            basis: string;
            beneficiaries: components["schemas"]["Beneficiary"][];
            endsOn: components["schemas"]["LocalDate"];
            form: components["schemas"]["GiftForm"];
            fundId: components["schemas"]["UUID"];
            fundName?: string;
            goods?: string;
            id: components["schemas"]["UUID"];
            mayNominate: boolean;
            name: string;
            openedBy?: string;
            perPerson: components["schemas"]["Money"];
            proposedBy: string;
            quotas: components["schemas"]["QuotaUse"][];
            reason?: string;
            startsOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["CampaignStatus"];
            statusWords: string;
            theme: components["schemas"]["Theme"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        CampaignStatus: "DRAFT" | "OPEN" | "CLOSED" | "CANCELLED";
        CampaignStepRequest: {
            action: components["schemas"]["CampaignAction"];
            opinion?: string;
        };
        CampaignSummary: {
            endsOn: components["schemas"]["LocalDate"];
            form: components["schemas"]["GiftForm"];
            id: components["schemas"]["UUID"];
            name: string;
            paidAmount: components["schemas"]["Money"];
            /** Format: int64 */
            paidPeople: number;
            /** Format: int64 */
            peopleCap: number;
            /** Format: int64 */
            peopleUsed: number;
            perPerson: components["schemas"]["Money"];
            startsOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["CampaignStatus"];
            theme: components["schemas"]["Theme"];
        };
        CampusHome: {
            branches: components["schemas"]["BranchTile"][];
            indicators: components["schemas"]["Indicator"][];
            terms: {
                [key: string]: number;
            };
            unionId: components["schemas"]["UUID"];
        };
        CandidateView: {
            id: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"];
            personName: string;
            recommendation: components["schemas"]["Recommendation"];
            verdict?: components["schemas"]["Verdict"];
            votes?: components["schemas"]["Votes"];
        };
        CareEventDetails: {
            amountCap?: components["schemas"]["Money"];
            dueOn: components["schemas"]["LocalDate"];
            happenedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kindId: components["schemas"]["UUID"];
            kindName: string;
            mayRecord: boolean;
            maySign: boolean;
            memberName: string;
            mine: boolean;
            money?: components["schemas"]["CareMoneyDetails"];
            reason?: string;
            reportedBy: string;
            status: components["schemas"]["CareStatus"];
            statusWords: string;
            unitId: components["schemas"]["UUID"];
            unitName: string;
            /** Format: int32 */
            version: number;
            visit?: components["schemas"]["CareVisitDetails"];
            visitor: components["schemas"]["Visitor"];
            visitorWords: string;
        };
        CareEventSummary: {
            amount: components["schemas"]["Money"];
            dueOn: components["schemas"]["LocalDate"];
            goods?: string;
            happenedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kindName: string;
            memberName: string;
            money: components["schemas"]["CareMoneyStatus"];
            status: components["schemas"]["CareStatus"];
            unitId: components["schemas"]["UUID"];
            unitName?: string;
            visitedOn?: components["schemas"]["LocalDate"];
            visitor: components["schemas"]["Visitor"];
        };
        CareFigures: {
            /** Format: int64 */
            events: number;
            given: components["schemas"]["Money"];
            /** Format: int64 */
            inTime: number;
            kindName: string;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            visited: number;
            /** Format: int64 */
            waiting: number;
        };
        CareKindDetails: {
            active: boolean;
            amountCap?: components["schemas"]["Money"];
            basis: string;
            id: components["schemas"]["UUID"];
            name: string;
            /** Format: int32 */
            version: number;
            visitor: components["schemas"]["Visitor"];
            visitorWords: string;
            /** Format: int32 */
            withinDays: number;
        };
        CareKindRequest: {
            active?: boolean;
            amountCap?: components["schemas"]["Money"];
            basis: string;
            name: string;
            visitor: components["schemas"]["Visitor"];
            /** Format: int32 */
            withinDays: number;
        };
        /** @enum {string} */
        CareMoneyAction: "PROPOSE" | "APPROVE" | "REJECT" | "RESERVE" | "CANCEL" | "SEND" | "PAY" | "FAIL" | "REVERSE";
        CareMoneyDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            fundName?: string;
            status: components["schemas"]["CareMoneyStatus"];
            statusWords: string;
            timeline: components["schemas"]["StepDetails"][];
        };
        CareMoneyRequest: {
            action: components["schemas"]["CareMoneyAction"];
            fundId?: components["schemas"]["UUID"];
            opinion?: string;
        };
        /** @enum {string} */
        CareMoneyStatus: "NONE" | "PROPOSED" | "APPROVED" | "RESERVED" | "BATCHED" | "PAID" | "FAILED" | "REVERSED" | "REJECTED" | "CANCELLED";
        /** @enum {string} */
        CareStatus: "OPEN" | "VISITED" | "DONE" | "CANCELLED";
        CareVisitDetails: {
            amount: components["schemas"]["Money"];
            goods?: string;
            photos: string[];
            receiptFileId?: components["schemas"]["UUID"];
            recordedBy?: string;
            signedAt?: components["schemas"]["Instant"];
            signedBy?: string;
            visitedOn?: components["schemas"]["LocalDate"];
            visitors: string[];
            words: string;
        };
        CareWordsView: {
            words: string;
        };
        /** @enum {string} */
        CaseAction: "APPROVE" | "RETURN" | "REJECT" | "WITHDRAW";
        /** @enum {string} */
        CaseStatus: "SUBMITTED" | "APPROVED" | "RETURNED" | "REJECTED" | "WITHDRAWN";
        /** @enum {string} */
        Category: "DEEP" | "RELATIVE" | "ACCIDENTAL" | "NONE";
        /** @enum {string} */
        Cause: "ILLNESS" | "DISABILITY" | "EDUCATION" | "ACCIDENT" | "LOW_INCOME" | "OTHER";
        Cell: {
            code: string;
            /** Format: int64 */
            count?: number;
            words: string;
        };
        CellProblem: {
            cell: string;
            header: string;
            message: string;
            /** Format: int32 */
            row: number;
        };
        ChangeCaseView: {
            decidedAt?: components["schemas"]["Instant"];
            digest: string;
            effectiveOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ChangeKind"];
            opinion?: string;
            snapshot: Record<string, never>;
            status: string;
            submittedAt: components["schemas"]["Instant"];
            unitId: components["schemas"]["UUID"];
            unitName: string;
        };
        ChangeDetails: {
            guideId?: components["schemas"]["UUID"];
            initials?: string;
            name?: string;
            newUnits?: components["schemas"]["NewUnit"][];
            parentId?: components["schemas"]["UUID"];
            pinyin?: string;
            shortName?: string;
            unitIds?: string[];
        };
        /** @enum {string} */
        ChangeKind: "CREATE" | "RENAME" | "MOVE" | "MERGE" | "SPLIT" | "DISSOLVE" | "GUIDE_ADD" | "GUIDE_END";
        ChangeMemberDetailsRequest: {
            employment: components["schemas"]["Employment"];
            joinedOn: components["schemas"]["LocalDate"];
            keepPhone: boolean;
            name: string;
            phone?: string;
            reason: string;
            sex: components["schemas"]["Sex"];
            staffNumber: string;
            validOn?: components["schemas"]["LocalDate"];
        };
        ChangeMemberStatusRequest: {
            action: components["schemas"]["MemberAction"];
            remark?: string;
            statusReason?: components["schemas"]["StatusReason"];
            validOn?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        ChangeStatus: "DRAFT" | "SUBMITTED" | "RETURNED" | "REJECTED" | "APPROVED" | "APPLIED" | "DISCARDED";
        Charter: {
            contradictions: string[];
            gaps: string[];
            rules: components["schemas"]["FrozenRule"][];
        };
        /** @enum {string} */
        CheckOutcome: "MATCH" | "MISMATCH" | "UNKNOWN";
        CheckSampledClaimRequest: {
            conclusion?: string;
            correct?: components["schemas"]["Money"];
            deviation?: components["schemas"]["DeviationKind"];
            verdict: components["schemas"]["SampleVerdict"];
            words?: string;
        };
        /** @enum {string} */
        CheckStatus: "REQUESTED" | "ANSWERED" | "CANCELLED";
        ChooseActingPostRequest: {
            postId: components["schemas"]["UUID"];
        };
        CityTile: {
            code: string;
            /** Format: int32 */
            counties: number;
            /** Format: int32 */
            guided: number;
            /** Format: int32 */
            managed: number;
            /** Format: int64 */
            members: number;
            name: string;
            /** Format: int32 */
            ordinal: number;
            /** Format: int32 */
            overdueTerms: number;
            /** Format: int32 */
            universities: number;
            /** Format: int32 */
            unlinked: number;
        };
        ClaimContent: {
            critical: boolean;
            diagnosedOn?: components["schemas"]["LocalDate"];
            diagnosis?: string;
            invoices: components["schemas"]["Invoice"][];
            ownCost: components["schemas"]["Money"];
            settledOn?: components["schemas"]["LocalDate"];
            statement?: string;
            stays: components["schemas"]["HospitalStay"][];
        };
        ClaimDetails: {
            account?: string;
            allowedActions: components["schemas"]["AllowedAction"][];
            appealedOn?: components["schemas"]["LocalDate"];
            approved?: components["schemas"]["Money"];
            /** Format: int32 */
            asked: number;
            assessed?: components["schemas"]["Money"];
            bankName?: string;
            filedOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kinds: components["schemas"]["ClaimKind"][];
            mayOpen: boolean;
            memberName: string;
            mine: boolean;
            /** Format: int32 */
            mostAsked: number;
            over: boolean;
            own?: components["schemas"]["Opened"];
            /** Format: int32 */
            paperCount: number;
            papers: string[];
            periodId: components["schemas"]["UUID"];
            periodName: string;
            plain: string;
            reason?: string;
            reasonCode?: components["schemas"]["LoweringReason"];
            reasonWords?: string;
            reviewer?: string;
            scheme: components["schemas"]["Scheme"];
            secondAbove?: components["schemas"]["Money"];
            status: components["schemas"]["ClaimStatus"];
            statusWords: string;
            timeline: components["schemas"]["StepDetails"][];
            unionName: string;
            unitName: string;
            /** Format: int32 */
            version: number;
        };
        ClaimInvoiceRequest: {
            amount: components["schemas"]["Money"];
            code?: string;
            number: string;
        };
        /** @enum {string} */
        ClaimKind: "HOSPITAL" | "CRITICAL" | "LARGE_COST";
        /** @enum {string} */
        ClaimStatus: "DRAFT" | "SUBMITTED" | "BRANCH_CHECK" | "SCHOOL_CHECK" | "MORE_INFO" | "ASSESSED" | "SECOND_REVIEW" | "APPROVED" | "PARTIAL" | "REJECTED" | "RESERVED" | "BATCHED" | "PAID" | "FAILED" | "REVERSED" | "WITHDRAWN" | "APPEALED" | "UPHELD" | "CHANGED";
        ClaimStayRequest: {
            admittedOn: components["schemas"]["LocalDate"];
            dischargedOn: components["schemas"]["LocalDate"];
            hospital: string;
        };
        ClaimSummary: {
            approved?: components["schemas"]["Money"];
            assessed?: components["schemas"]["Money"];
            filedOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kinds: components["schemas"]["ClaimKind"][];
            memberName: string;
            periodName: string;
            reviewer?: string;
            status: components["schemas"]["ClaimStatus"];
            unionName: string;
            unitName: string;
        };
        ClosedBreak: {
            code: string;
            /** Format: int64 */
            days: number;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["UnitKind"];
            linkedOn: components["schemas"]["LocalDate"];
            name: string;
            parentName?: string;
            since: components["schemas"]["LocalDate"];
        };
        CloseLegalAidRequest: {
            outcome: components["schemas"]["LegalAidOutcome"];
            result: string;
        };
        ClosePeriodRequest: {
            month: components["schemas"]["LocalDate"];
        };
        Closing: {
            /** Format: int32 */
            all: number;
            /** Format: int32 */
            closed: number;
            /** Format: int32 */
            closedPerMille?: number;
            /** Format: int32 */
            dissolved: number;
            from: components["schemas"]["LocalDate"];
            /** Format: int32 */
            open: number;
            rows: components["schemas"]["ClosedBreak"][];
            to: components["schemas"]["LocalDate"];
        };
        CommitteeAttendance: {
            name: string;
            personId: components["schemas"]["UUID"];
            present: boolean;
        };
        CommitteeBallot: {
            /** Format: int32 */
            abstained: number;
            assessed: components["schemas"]["Money"];
            claimId: components["schemas"]["UUID"];
            memberName: string;
            /** Format: int32 */
            no: number;
            passed?: boolean;
            recused: components["schemas"]["CommitteeAttendance"][];
            unitName: string;
            voters: components["schemas"]["CommitteeAttendance"][];
            votes: components["schemas"]["NamedCommitteeVote"][];
            /** Format: int32 */
            yes: number;
        };
        CommitteeRequest: {
            staffNumbers: string[];
        };
        CommitteeSeat: {
            name: string;
            personId: components["schemas"]["UUID"];
            staffNumber: string;
        };
        /** @enum {string} */
        CommitteeVote: "YES" | "NO" | "ABSTAIN";
        ComparedLine: {
            declared: string;
            found?: string;
            outcome: components["schemas"]["CheckOutcome"];
            source: string;
        };
        CompleteWomenPlanItemRequest: {
            account: string;
            doneOn: components["schemas"]["LocalDate"];
        };
        ConcernDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            answer?: string;
            answeredBy?: string;
            answeredOn?: components["schemas"]["LocalDate"];
            desk: components["schemas"]["Desk"];
            deskWords: string;
            discreet: boolean;
            dueOn?: components["schemas"]["LocalDate"];
            escalated: boolean;
            filedAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ConcernKind"];
            kindWords: string;
            mine: boolean;
            overdue: boolean;
            promiseBasis?: string;
            promisedOn?: components["schemas"]["LocalDate"];
            reason?: string;
            reopened: boolean;
            requester: string;
            satisfaction?: components["schemas"]["Satisfaction"];
            statement: string;
            status: components["schemas"]["ConcernStatus"];
            statusWords: string;
            timeline: components["schemas"]["StepDetails"][];
            title: string;
            unitName?: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        ConcernKind: "LABOUR" | "PAY" | "CAREER" | "WOMEN" | "SAFETY" | "LIVING" | "ADVICE" | "OTHER";
        /** @enum {string} */
        ConcernStatus: "DRAFT" | "RECEIVED" | "ASSIGNED" | "ANSWERED" | "CLOSED" | "REFUSED" | "WITHDRAWN";
        ConcernSummary: {
            answeredOn?: components["schemas"]["LocalDate"];
            desk: components["schemas"]["Desk"];
            dueOn?: components["schemas"]["LocalDate"];
            escalated: boolean;
            filedAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ConcernKind"];
            overdue: boolean;
            requester: string;
            satisfaction?: components["schemas"]["Satisfaction"];
            status: components["schemas"]["ConcernStatus"];
            title: string;
            unitName?: string;
        };
        /** @enum {string} */
        ConsentPurpose: "ECONOMIC_CHECK" | "FINANCE" | "MEDICAL" | "CHILD";
        ConsentReceipt: {
            applicantName: string;
            body: string;
            current: boolean;
            fileId: components["schemas"]["UUID"];
            givenOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            member: string;
            paperId?: components["schemas"]["UUID"];
            purpose: components["schemas"]["ConsentPurpose"];
            signer: string;
            textCode: string;
            title: string;
            unionName?: string;
            validUntil?: components["schemas"]["LocalDate"];
            withdrawalReason?: string;
            withdrawnAt?: components["schemas"]["Instant"];
            withdrawnVia?: components["schemas"]["WithdrawnVia"];
        };
        ConsentText: {
            body: string;
            code: string;
            purpose: components["schemas"]["ConsentPurpose"];
            title: string;
        };
        ConsentWithdrawal: {
            reason: string;
        };
        Consultation: {
            adviser?: string;
            answer?: string;
            answeredAt?: components["schemas"]["Instant"];
            askedAt: components["schemas"]["Instant"];
            desk: string;
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["LegalAidKind"];
            kindWords: string;
            mayPublish: boolean;
            question: string;
            status: components["schemas"]["ConsultationStatus"];
        };
        /** @enum {string} */
        ConsultationStatus: "ASKED" | "ANSWERED";
        /** @enum {string} */
        ContractAction: "OFFER" | "ANSWER" | "DRAFT" | "VOTE" | "REJECT" | "FILE" | "END";
        ContractDetails: {
            actions: components["schemas"]["ContractAction"][];
            ballot?: components["schemas"]["Ballot"];
            clauses: string;
            dueBasis?: string;
            dueOn?: components["schemas"]["LocalDate"];
            employer: string;
            filedOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ContractKind"];
            kindWords: string;
            offeredOn: components["schemas"]["LocalDate"];
            overdue: boolean;
            publishedOn?: components["schemas"]["LocalDate"];
            status: components["schemas"]["ContractStatus"];
            statusWords: string;
            timeline: components["schemas"]["StepDetails"][];
            validFrom?: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        ContractKind: "GENERAL" | "PAY" | "WOMEN" | "SAFETY";
        /** @enum {string} */
        ContractStatus: "OFFERED" | "TALKS" | "DRAFTED" | "ADOPTED" | "IN_FORCE" | "ENDED";
        CounselAppointment: {
            code?: string;
            id: components["schemas"]["UUID"];
            noted: boolean;
            slot: components["schemas"]["Slot"];
            status: components["schemas"]["AppointmentStatus"];
            statusWords: string;
            topic: components["schemas"]["CounselTopic"];
            topicWords: string;
        };
        CounselCodeRequest: {
            code: string;
        };
        /** @enum {string} */
        CounselKind: "PSYCHOLOGY" | "LEGAL";
        CounselNoteView: {
            note: string;
        };
        /** @enum {string} */
        CounselTopic: "STRESS" | "FAMILY" | "CHILDREN" | "MOOD" | "LABOUR_LAW" | "CIVIL_LAW" | "OTHER";
        CountRequest: {
            chiefScrutineer: string;
            /** Format: int32 */
            invalid: number;
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            returned: number;
            scrutineers: string;
            /** Format: int32 */
            valid: number;
            votes: components["schemas"]["VotesRequest1"][];
            writtenIn?: string;
        };
        CountView: {
            ballots: components["schemas"]["Ballots"];
            countedAt: components["schemas"]["Instant"];
            countedBy?: string;
            /** Format: int32 */
            elected: number;
            quorate: boolean;
            /** Format: int32 */
            vacant: number;
            words: string;
        };
        CreatedView: {
            id: components["schemas"]["UUID"];
        };
        DecideChangeRequest: {
            decision: components["schemas"]["Decision1"];
            opinion?: string;
        };
        DecideMutualAppealRequest: {
            amount?: components["schemas"]["Money"];
            opinion?: string;
        };
        DecideMutualClaimRequest: {
            amount?: components["schemas"]["Money"];
            opinion?: string;
            reasonCode?: components["schemas"]["LoweringReason"];
        };
        DecideMutualVoidRequest: {
            action: components["schemas"]["VoidAction"];
            opinion?: string;
        };
        DecideSubmissionRequest: {
            action: components["schemas"]["CaseAction"];
            opinion?: string;
            result?: components["schemas"]["JsonNode"];
        };
        DecideTasksRequest: {
            decision: components["schemas"]["Decision"];
            opinion?: string;
            taskIds: string[];
        };
        /** @enum {string} */
        Decision: "APPROVE" | "RETURN" | "REJECT";
        /** @enum {string} */
        Decision1: "APPROVE" | "RETURN" | "REJECT";
        Declaration: {
            address?: string;
            assets?: components["schemas"]["Assets"];
            attachments?: string[];
            bankAccount?: string;
            bankName?: string;
            expenses?: components["schemas"]["Expense"][];
            family?: components["schemas"]["FamilyPerson"][];
            hardshipCost?: components["schemas"]["Money"];
            otherCauses?: components["schemas"]["Cause"][];
            phone?: string;
            primaryCause?: components["schemas"]["Cause"];
            region?: string;
            statement?: string;
        };
        DelegatePostRequest: {
            from: components["schemas"]["LocalDate"];
            reason: string;
            toPersonId: components["schemas"]["UUID"];
            until: components["schemas"]["LocalDate"];
        };
        DelegationCandidate: {
            hasAccount: boolean;
            personId: components["schemas"]["UUID"];
            personName: string;
            posts: string;
        };
        DelegationMade: {
            id: components["schemas"]["UUID"];
        };
        DelegationView: {
            id: components["schemas"]["UUID"];
            reason: string;
            state: string;
            toPersonId: components["schemas"]["UUID"];
            toPersonName: string;
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Desk: "OFFICER" | "BRANCH" | "CHAIR";
        Desk1: {
            name?: string;
            unitId?: components["schemas"]["UUID"];
        };
        DeskQuestion: {
            adviser?: string;
            allowedActions: components["schemas"]["AllowedAction"][];
            answer?: string;
            answeredAt?: components["schemas"]["Instant"];
            answeredBy?: string;
            askedAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["LegalAidKind"];
            kindWords: string;
            mayPublish: boolean;
            overdue: boolean;
            published: boolean;
            question: string;
            status: components["schemas"]["ConsultationStatus"];
            union: string;
        };
        /** @enum {string} */
        DeviationKind: "COVER" | "DAYS" | "ILLNESS" | "COST" | "PAPERS" | "PROCEDURE" | "OTHER";
        Difference: {
            objectId: components["schemas"]["UUID"];
            objectType: string;
            words: string;
        };
        Dispute: {
            claim: string;
            claimants: string[];
            facts: string;
            representatives: string[];
            respondent: string;
        };
        /** @enum {string} */
        DisputeKind: "CONTRACT" | "PAY" | "POST" | "DISCIPLINE" | "HOURS" | "OTHER";
        Dossier: {
            agreement?: string;
            dispute: components["schemas"]["Dispute"];
            sessions: components["schemas"]["SessionNote"][];
        };
        DraftCollectiveContractRequest: {
            clauses: string;
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"];
        };
        DraftKeyView: {
            key: string;
        };
        DraftSavedView: {
            /** Format: int32 */
            version: number;
        };
        DrawMutualSampleRequest: {
            from: components["schemas"]["LocalDate"];
            periodId: components["schemas"]["UUID"];
            seed: string;
            to: components["schemas"]["LocalDate"];
        };
        DrawSampleRequest: {
            from: components["schemas"]["LocalDate"];
            kind: components["schemas"]["SampleKind"];
            seed: string;
            /** Format: int32 */
            size: number;
            to: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Due: "OVERDUE" | "WEEK" | "LATER";
        /** @enum {string} */
        DueKind: "YEAR" | "BACK";
        DuesReceipt: {
            amount: components["schemas"]["Money"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            members: number;
            month: components["schemas"]["LocalDate"];
            receivedOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        DueState: "OVERDUE" | "TODAY" | "SOON" | "LATER";
        Duty: {
            adviser: string;
            adviserId: components["schemas"]["UUID"];
            contact: string;
            field: string;
            firm: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            minutes: number;
            place: string;
            startsAt: components["schemas"]["Instant"];
        };
        EconomicCheckDetails: {
            answeredBy?: string;
            answeredOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            lines?: components["schemas"]["ComparedLine"][];
            note?: string;
            outcome?: components["schemas"]["CheckOutcome"];
            /** Format: int32 */
            persons: number;
            proofFileId?: components["schemas"]["UUID"];
            reason?: string;
            requestedAt: components["schemas"]["Instant"];
            requestedBy: string;
            /** Format: int32 */
            round: number;
            status: components["schemas"]["CheckStatus"];
            statusWords: string;
            validUntil: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        ElectionPaper: "REQUEST" | "COUNT_SHEET" | "RESULT";
        ElectionRequest: {
            bodyKind: string;
            /** Format: int32 */
            eligible: number;
            heldOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            ordinal: number;
            place: string;
            position: components["schemas"]["BodyPosition"];
            /** Format: int32 */
            round: number;
            /** Format: int32 */
            seats: number;
        };
        /** @enum {string} */
        ElectionStatus: "PREPARING" | "COUNTED" | "DISCARDED";
        ElectionSummary: {
            /** Format: int32 */
            candidates: number;
            heldOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            seats: number;
            status: components["schemas"]["ElectionStatus"];
            title: string;
        };
        ElectionView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            bodyKind: string;
            candidates: components["schemas"]["CandidateView"][];
            count?: components["schemas"]["CountView"];
            /** Format: int32 */
            eligible: number;
            heldOn: components["schemas"]["LocalDate"];
            hint?: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            ordinal: number;
            place: string;
            position: components["schemas"]["BodyPosition"];
            positionTitle: string;
            /** Format: int32 */
            round: number;
            /** Format: int32 */
            seats: number;
            status: components["schemas"]["ElectionStatus"];
            title: string;
            unitId: components["schemas"]["UUID"];
            unitName: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        Employment: "PERMANENT" | "CONTRACT" | "DISPATCHED" | "OTHER";
        EndBodyMemberRequest: {
            lastDay: components["schemas"]["LocalDate"];
        };
        EndCounselAppointmentRequest: {
            came: boolean;
        };
        EndOfficeRequest: {
            basisDocument: string;
            lastDay: components["schemas"]["LocalDate"];
        };
        EndPostRequest: {
            lastDay?: components["schemas"]["LocalDate"];
        };
        EngageAdviserRequest: {
            contact: string;
            contractFrom: components["schemas"]["LocalDate"];
            contractUntil: components["schemas"]["LocalDate"];
            field: string;
            firm: string;
            kind: components["schemas"]["AdviserKind"];
            licenceNumber: string;
            name: string;
        };
        /** @enum {string} */
        Engagement: "FULL_TIME" | "SECONDED" | "PART_TIME";
        /** @enum {string} */
        EnrolmentStatus: "PENDING" | "ACTIVE" | "EXPIRED" | "VOID";
        EntryView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            decisionId: components["schemas"]["UUID"];
            decisionType: string;
            id: components["schemas"]["UUID"];
            kind: string;
            occurredOn: components["schemas"]["LocalDate"];
            period: components["schemas"]["LocalDate"];
            postedAt: components["schemas"]["Instant"];
            postedBy?: string;
            postings: components["schemas"]["PostingView"][];
            reversedById?: components["schemas"]["UUID"];
            reversesId?: components["schemas"]["UUID"];
            summary: string;
        };
        ErasureProof: {
            amount: components["schemas"]["Money"];
            /** Format: int32 */
            contents: number;
            /** Format: int32 */
            grants: number;
            /** Format: int32 */
            indexes: number;
            pseudonym: string;
            /** Format: int32 */
            unreadable: number;
            /** Format: int32 */
            values: number;
        };
        EstimateRequest: {
            critical: boolean;
            firstTime: boolean;
            ownCost?: components["schemas"]["Money"];
            paidBefore?: components["schemas"]["Money"];
            stays: components["schemas"]["StayRequest"][];
        };
        Expense: {
            annualAmount?: components["schemas"]["Money"];
            kind?: string;
            note?: string;
        };
        ExportDecision: {
            opinion: string;
        };
        ExportDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            decidedAt?: components["schemas"]["Instant"];
            decidedBy?: string;
            /** Format: int64 */
            done: number;
            downloadedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            downloads: number;
            expiresAt?: components["schemas"]["Instant"];
            filterWords: string;
            id: components["schemas"]["UUID"];
            needsApproval: boolean;
            opinion?: string;
            passwordShownAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            producedRows?: number;
            purpose: string;
            requestedAt: components["schemas"]["Instant"];
            requestedBy: string;
            requesterId: components["schemas"]["UUID"];
            /** Format: int64 */
            rowCount: number;
            sensitive: boolean;
            status: components["schemas"]["ExportStatus"];
            statusWords: string;
            title: string;
            trouble?: string;
            unitId: components["schemas"]["UUID"];
        };
        ExportPasswordView: {
            password: string;
        };
        ExportRequest: {
            purpose: string;
            withSensitive: boolean;
        };
        /** @enum {string} */
        ExportStatus: "WAITING" | "APPROVED" | "REFUSED" | "PRODUCING" | "READY" | "EXPIRED" | "WITHDRAWN";
        FamilyPerson: {
            agreedOn?: components["schemas"]["LocalDate"];
            agreementFileId?: components["schemas"]["UUID"];
            annualIncome?: components["schemas"]["Money"];
            consents?: components["schemas"]["ConsentPurpose"][];
            /** Format: int32 */
            guardian?: number;
            health?: string;
            identityNumber?: string;
            livesTogether?: boolean;
            name?: string;
            occupation?: string;
            relation?: components["schemas"]["Relation"];
        };
        /** @enum {string} */
        Field: "IDENTITY_NUMBERS" | "PHONE" | "ADDRESS" | "BANK_ACCOUNT" | "HEALTH" | "STATEMENT" | "FINDINGS";
        /** @enum {string} */
        Field1: "PHONE" | "IDENTITY_NUMBER";
        FieldProblem: {
            message: string;
            path: string;
        };
        FileCollectiveContractRequest: {
            filedOn: components["schemas"]["LocalDate"];
            publishedOn: components["schemas"]["LocalDate"];
        };
        FileConcernRequest: {
            discreet: boolean;
            kind: components["schemas"]["ConcernKind"];
            statement: string;
            title: string;
        };
        FileLinkView: {
            expiresAt: components["schemas"]["Instant"];
            url: string;
        };
        FileMediationRequest: {
            claim: string;
            claimants: string[];
            facts: string;
            kind: components["schemas"]["DisputeKind"];
            occurredOn?: components["schemas"]["LocalDate"];
            personId?: components["schemas"]["UUID"];
            receivedOn?: components["schemas"]["LocalDate"];
            representatives: string[];
            respondent: string;
            respondentUnitId?: components["schemas"]["UUID"];
        };
        FilePaperRequest: {
            datedOn: components["schemas"]["LocalDate"];
            documentNumber: string;
            fileId: components["schemas"]["UUID"];
            kind: components["schemas"]["PaperKind"];
            objectId: components["schemas"]["UUID"];
            objectType: components["schemas"]["PaperObject"];
            title: string;
        };
        /** @enum {string} */
        FilePurpose: "ATTACHMENT" | "PHOTO" | "SHEET" | "RESULT";
        FileWomenCaseRequest: {
            kind: components["schemas"]["WomenCaseKind"];
            words: string;
        };
        Finding: {
            day: components["schemas"]["LocalDate"];
            finding: string;
            /** Format: int32 */
            lane?: number;
            recordId?: components["schemas"]["UUID"];
            stream: string;
            tenantId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        FindingAction: "REPLY" | "DEMAND" | "REPORT" | "VERIFY" | "REOPEN" | "CLOSE";
        FindingDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            dueOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            objectId: components["schemas"]["UUID"];
            objectLabel: string;
            raisedAt: components["schemas"]["Instant"];
            raisedBy: string;
            sampleId: components["schemas"]["UUID"];
            status: components["schemas"]["FindingStatus"];
            statusWords: string;
            text: string;
            timeline: components["schemas"]["StepDetails"][];
            title: string;
        };
        /** @enum {string} */
        FindingStatus: "OPEN" | "REPLIED" | "RECTIFYING" | "VERIFIED" | "REOPENED" | "CLOSED";
        FindingStepRequest: {
            action: components["schemas"]["FindingAction"];
            opinion: string;
        };
        FindMemberRequest: {
            identityKind?: components["schemas"]["IdentityKind"];
            number: string;
            purpose: string;
        };
        FollowOfficeCallRequest: {
            caseId?: components["schemas"]["UUID"];
            result: string;
        };
        /** @enum {string} */
        FollowUp: "NONE" | "CONCERN" | "LEGAL_AID" | "COUNSEL";
        FollowUpRequest: {
            corrections: components["schemas"]["PaymentRequest"][];
        };
        FoundRiskRequest: {
            level: components["schemas"]["RiskLevel"];
            measure: string;
            /** Format: int32 */
            people: number;
            situation: string;
        };
        FrozenRule: {
            code: string;
            figure: string;
            name: string;
            source: string;
            value: string;
            versionId: components["schemas"]["UUID"];
        };
        FundBalance: {
            allocatedDown: components["schemas"]["Money"];
            available: components["schemas"]["Money"];
            inTransit: components["schemas"]["Money"];
            received: components["schemas"]["Money"];
            reserved: components["schemas"]["Money"];
            returned: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
            transferred: components["schemas"]["Money"];
        };
        FundChoice: {
            available: components["schemas"]["Money"];
            id: components["schemas"]["UUID"];
            name: string;
            sourceCode: string;
            sourceName: string;
        };
        FundNode: {
            asOf: components["schemas"]["Instant"];
            balance: components["schemas"]["FundBalance"];
            parentId?: components["schemas"]["UUID"];
            unitId: components["schemas"]["UUID"];
            unitName: string;
        };
        FundSourceView: {
            code: string;
            name: string;
            purposes: components["schemas"]["Purpose"][];
            rule: string;
        };
        /** @enum {string} */
        FundStatus: "DRAFT" | "OPEN" | "CLOSED";
        FundView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            balance: components["schemas"]["FundBalance"];
            basisDocument: string;
            createdAt: components["schemas"]["Instant"];
            fromAbove: boolean;
            id: components["schemas"]["UUID"];
            name: string;
            opening: components["schemas"]["Money"];
            originId: components["schemas"]["UUID"];
            purposes: components["schemas"]["Purpose"][];
            sourceCode: string;
            sourceName: string;
            sourceRule: string;
            status: components["schemas"]["FundStatus"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        GiftForm: "MONEY" | "GOODS";
        GrantDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            amount: components["schemas"]["Money"];
            applicantName: string;
            basis?: string;
            calculation: components["schemas"]["Line"][];
            caseId?: components["schemas"]["UUID"];
            createdAt: components["schemas"]["Instant"];
            explanation: string;
            fileId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            mine: boolean;
            money?: components["schemas"]["MoneyDetails"];
            proposedBy: string;
            purpose: components["schemas"]["GrantPurpose"];
            purposeWords: string;
            reason?: string;
            /** Format: int32 */
            signatures: number;
            /** Format: int32 */
            signaturesNeeded: number;
            signingRule?: string;
            status: components["schemas"]["GrantStatus"];
            statusWords: string;
            timeline: components["schemas"]["StepDetails"][];
            unitId: components["schemas"]["UUID"];
            unitName: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        GrantPurpose: "HARDSHIP_AID" | "MEDICAL_AID" | "EDUCATION_AID" | "CONDOLENCE";
        /** @enum {string} */
        GrantStatus: "DRAFT" | "SUBMITTED" | "BRANCH_OK" | "UNION_OK" | "UPPER_OK" | "RESERVED" | "BATCHED" | "PAID" | "FAILED" | "REVERSED" | "REJECTED" | "WITHDRAWN" | "CANCELLED";
        GrantSummary: {
            amount: components["schemas"]["Money"];
            applicantName: string;
            changedAt: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            fileId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            proposedBy: string;
            purpose: components["schemas"]["GrantPurpose"];
            status: components["schemas"]["GrantStatus"];
            unitId: components["schemas"]["UUID"];
            unitName?: string;
        };
        HandOverConcernRequest: {
            branchId?: components["schemas"]["UUID"];
            opinion: string;
        };
        HardshipDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            applicantName: string;
            calculation?: components["schemas"]["CalculationDetails"];
            category?: components["schemas"]["Category"];
            categoryWords?: string;
            createdAt: components["schemas"]["Instant"];
            declaration: components["schemas"]["Declaration"];
            dueOn?: components["schemas"]["LocalDate"];
            earlierFileId?: components["schemas"]["UUID"];
            filledBy: string;
            id: components["schemas"]["UUID"];
            mayEditProfile: boolean;
            mine: boolean;
            noticeId?: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"];
            profile: components["schemas"]["Profile"];
            reason?: string;
            redeclaredAt?: components["schemas"]["Instant"];
            reviewedUntil?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            round: number;
            status: components["schemas"]["HardshipStatus"];
            statusWords: string;
            submittedAt?: components["schemas"]["Instant"];
            timeline: components["schemas"]["StepDetails"][];
            unitId: components["schemas"]["UUID"];
            unitName: string;
            /** Format: int32 */
            version: number;
            visits: components["schemas"]["VisitDetails"][];
        };
        /** @enum {string} */
        HardshipStatus: "DRAFT" | "SUBMITTED" | "INVESTIGATING" | "UNIT_REVIEW" | "NOTICE" | "ACTIVE" | "REVIEW_DUE" | "SUSPENDED" | "EXITED" | "CANCELLED" | "RETURNED" | "REJECTED" | "WITHDRAWN";
        HardshipSummary: {
            applicantName: string;
            category?: components["schemas"]["Category"];
            dueOn?: components["schemas"]["LocalDate"];
            filledBy: string;
            id: components["schemas"]["UUID"];
            primaryCause?: components["schemas"]["Cause"];
            /** Format: int32 */
            round: number;
            status: components["schemas"]["HardshipStatus"];
            submittedAt?: components["schemas"]["Instant"];
            unitId: components["schemas"]["UUID"];
        };
        Headroom: {
            householdCap?: components["schemas"]["Money"];
            householdCapSource?: string;
            inProgress: components["schemas"]["Money"];
            remaining: components["schemas"]["Money"];
            signatures: components["schemas"]["Step"][];
            unionLimit: components["schemas"]["Money"];
            unionLimitSource: string;
            usedThisYear: components["schemas"]["Money"];
        };
        HelperDetails: {
            applicantName: string;
            assignedBy: string;
            endedOn?: components["schemas"]["LocalDate"];
            ending?: string;
            /** Format: int32 */
            everyDays: number;
            fileId: components["schemas"]["UUID"];
            given: components["schemas"]["Money"];
            helperName: string;
            helperPersonId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            lastVisitedOn?: components["schemas"]["LocalDate"];
            mayPlan: boolean;
            mine: boolean;
            nextVisitOn?: components["schemas"]["LocalDate"];
            since: components["schemas"]["LocalDate"];
            unitId: components["schemas"]["UUID"];
            unitName: string;
            visits: components["schemas"]["HelperVisitDetails"][];
        };
        HelperFigures: {
            /** Format: int32 */
            everyDays: number;
            /** Format: int64 */
            families: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            unvisited: number;
            /** Format: int64 */
            withoutHelper: number;
        };
        HelperSummary: {
            applicantName: string;
            endedOn?: components["schemas"]["LocalDate"];
            fileId: components["schemas"]["UUID"];
            helperName: string;
            id: components["schemas"]["UUID"];
            lastVisitedOn?: components["schemas"]["LocalDate"];
            nextVisitOn?: components["schemas"]["LocalDate"];
            since: components["schemas"]["LocalDate"];
            unitId: components["schemas"]["UUID"];
            unitName?: string;
            /** Format: int32 */
            visits: number;
        };
        HelperVisitDetails: {
            amount: components["schemas"]["Money"];
            goods?: string;
            id: components["schemas"]["UUID"];
            manner?: components["schemas"]["Manner"];
            mannerWords?: string;
            photos: string[];
            plannedOn: components["schemas"]["LocalDate"];
            recordedBy?: string;
            status: string;
            visitedOn?: components["schemas"]["LocalDate"];
            words?: string;
        };
        HelperWordsView: {
            words: string;
        };
        HospitalStay: {
            admittedOn: components["schemas"]["LocalDate"];
            dischargedOn: components["schemas"]["LocalDate"];
            hospital: string;
        };
        HotlineNumber: {
            closes: string;
            endsOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            line: components["schemas"]["CounselKind"];
            lineWords: string;
            name: string;
            number: string;
            openNow: boolean;
            opens: string;
            own: boolean;
            startsOn: components["schemas"]["LocalDate"];
            union: string;
            weekdays: number[];
        };
        /** @enum {string} */
        IdentityKind: "RESIDENT" | "PASSPORT" | "HONG_KONG_MACAO" | "TAIWAN";
        ImportBankReturnRequest: {
            content: string;
        };
        /** @enum {string} */
        ImportStatus: "CHECKING" | "CHECKED" | "REFUSED" | "APPLYING" | "APPLIED" | "FAILED";
        ImportView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            appliedAt?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            fileName: string;
            hasErrorFile: boolean;
            id: components["schemas"]["UUID"];
            jobId?: components["schemas"]["UUID"];
            kind: string;
            message?: string;
            problems: components["schemas"]["CellProblem"][];
            /** Format: int32 */
            rowsTotal: number;
            /** Format: int32 */
            rowsWrong: number;
            status: components["schemas"]["ImportStatus"];
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
            claimable: boolean;
            claimedBy?: string;
            closedAt?: components["schemas"]["Instant"];
            closedBy?: string;
            /** Format: int32 */
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
            releasable: boolean;
            startedBy: string;
            status: string;
            title: string;
            unitId: components["schemas"]["UUID"];
            waitingFor?: string;
        };
        IncomingAllocationView: {
            acknowledgedAt?: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            amount: components["schemas"]["Money"];
            basisDocument: string;
            fromName: string;
            fromUnitId: components["schemas"]["UUID"];
            fundId?: components["schemas"]["UUID"];
            fundName: string;
            id: components["schemas"]["UUID"];
            issuedAt: components["schemas"]["Instant"];
            kind: string;
            sourceName: string;
            status: string;
            title: string;
            useBy?: components["schemas"]["LocalDate"];
        };
        Indicator: {
            code: string;
            label: string;
            link?: string;
            measure: components["schemas"]["Measure"];
            /** Format: int64 */
            of?: number;
            /** Format: int64 */
            target?: number;
            /** Format: int64 */
            value: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Investigator: {
            card: string;
            name: string;
        };
        InvestigatorRequest: {
            card: string;
            name: string;
        };
        Invoice: {
            amount: components["schemas"]["Money"];
            code: string;
            number: string;
        };
        Item: {
            at: components["schemas"]["Instant"];
            fromUnitId: components["schemas"]["UUID"];
            fromUnitName: string;
            id: components["schemas"]["UUID"];
            link: string;
            status: string;
            title: string;
        };
        ItemView: {
            account: string;
            accountOrigin: string;
            allowedActions: components["schemas"]["AllowedAction"][];
            amount: components["schemas"]["Money"];
            bankName: string;
            correction?: string;
            id: components["schemas"]["UUID"];
            label: string;
            /** Format: int64 */
            line: number;
            objectId: components["schemas"]["UUID"];
            objectType: string;
            payeeName: string;
            proposal?: components["schemas"]["OutcomeProposal"];
            reason: string;
            reservationId: components["schemas"]["UUID"];
            status: string;
        };
        /** @enum {string} */
        JobStatus: "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED";
        JobView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            createdAt: components["schemas"]["Instant"];
            /** Format: int64 */
            done: number;
            finished: boolean;
            finishedAt?: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            kind: string;
            message?: string;
            resultFileId?: components["schemas"]["UUID"];
            startedAt?: components["schemas"]["Instant"];
            status: components["schemas"]["JobStatus"];
            /** Format: int64 */
            total?: number;
        };
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            containerNode?: boolean;
            double?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            nodeType?: components["schemas"]["JsonNodeType"];
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            textual?: boolean;
            valueNode?: boolean;
        };
        /** @enum {string} */
        JsonNodeType: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
        /** @enum {string} */
        Kind: "DOWN" | "RETURN";
        /** @enum {string} */
        Kind1: "WORKDAY" | "WEEKEND" | "HOLIDAY" | "MAKE_UP";
        KnownPayee: {
            account: string;
            bankName: string;
            payeeName: string;
            reservationId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        LeaveReason: "WITHDRAWN" | "RETIRED" | "MOVED";
        LeaveSocietyRequest: {
            reason: components["schemas"]["LeaveReason"];
        };
        LegalAidDetails: {
            adviser?: string;
            adviserContact?: string;
            adviserFirm?: string;
            allowedActions: components["schemas"]["AllowedAction"][];
            applicant: string;
            appliedOn: components["schemas"]["LocalDate"];
            closedOn?: components["schemas"]["LocalDate"];
            dueBasis?: string;
            dueOn?: components["schemas"]["LocalDate"];
            escalated: boolean;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["LegalAidKind"];
            kindWords: string;
            log: components["schemas"]["LegalAidWorkDetails"][];
            mine: boolean;
            outcome?: components["schemas"]["LegalAidOutcome"];
            outcomeWords?: string;
            overdue: boolean;
            privacy: components["schemas"]["LegalAidPrivacy"];
            privacyWords: string;
            reason?: string;
            request: components["schemas"]["LegalAidRequest"];
            result?: string;
            satisfaction?: components["schemas"]["Satisfaction"];
            status: components["schemas"]["LegalAidStatus"];
            statusWords: string;
            timeline: components["schemas"]["StepDetails"][];
            unitName?: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        LegalAidKind: "LABOUR" | "INJURY" | "FAMILY" | "PROPERTY" | "TRAFFIC" | "OTHER";
        /** @enum {string} */
        LegalAidOutcome: "ADVISED" | "SETTLED" | "MEDIATED" | "WON" | "LOST" | "REFERRED";
        /** @enum {string} */
        LegalAidPrivacy: "OFFICE" | "CHAIR";
        LegalAidRequest: {
            facts: string;
            opponent: string;
            wish: string;
        };
        /** @enum {string} */
        LegalAidStatus: "APPLIED" | "ACCEPTED" | "REFUSED" | "HANDLING" | "CLOSED" | "ENDED" | "WITHDRAWN";
        LegalAidSummary: {
            adviser?: string;
            applicant: string;
            appliedOn: components["schemas"]["LocalDate"];
            dueOn?: components["schemas"]["LocalDate"];
            escalated: boolean;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["LegalAidKind"];
            overdue: boolean;
            privacy: components["schemas"]["LegalAidPrivacy"];
            status: components["schemas"]["LegalAidStatus"];
            unitName?: string;
        };
        /** @enum {string} */
        LegalAidWork: "MEETING" | "ADVICE" | "DRAFTING" | "NEGOTIATION" | "MEDIATION" | "ARBITRATION" | "COURT" | "OTHER";
        LegalAidWorkDetails: {
            author: string;
            doneOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes: number;
            notes: string;
            work: components["schemas"]["LegalAidWork"];
            workWords: string;
        };
        Line: {
            ruleVersion?: components["schemas"]["UUID"];
            source?: string;
            words?: string;
        };
        Line1: {
            source?: string;
            words?: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LogHotlineCallRequest: {
            calledOn: components["schemas"]["LocalDate"];
            line: components["schemas"]["CounselKind"];
            /** Format: int32 */
            minutes: number;
            outcome: components["schemas"]["CallOutcome"];
            topic: components["schemas"]["CounselTopic"];
        };
        LogLegalAidRequest: {
            doneOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes: number;
            notes: string;
            work: components["schemas"]["LegalAidWork"];
        };
        LogOfficeCallRequest: {
            calledOn: components["schemas"]["LocalDate"];
            followUp: components["schemas"]["FollowUp"];
            line: components["schemas"]["CounselKind"];
            /** Format: int32 */
            minutes: number;
            topic: components["schemas"]["CounselTopic"];
            words: string;
        };
        LongerKeeping: {
            opinion: string;
            until: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        LoweringReason: "OUTSIDE_COVER" | "DAYS_CORRECTED" | "NOT_LISTED" | "COST_NOT_COVERED" | "PAPERS_DIFFER" | "PAID_ELSEWHERE" | "OTHER";
        /** @enum {string} */
        Manner: "HOME" | "PHONE" | "OTHER";
        MappedAccount: {
            account: string;
            accountName: string;
            code: string;
            name: string;
            sourceCode?: string;
            sourceName?: string;
        };
        MappingLine: {
            account: string;
            code: string;
            name: string;
            sourceCode?: string;
        };
        MatterYears: {
            matter: components["schemas"]["RightsMatter"];
            words: string;
            years: components["schemas"]["YearCount"][];
        };
        /** @enum {string} */
        Measure: "COUNT" | "FEN";
        MediationDetails: {
            acceptBy: components["schemas"]["LocalDate"];
            agreement?: string;
            allowedActions: components["schemas"]["AllowedAction"][];
            claimant: string;
            claimantSignedOn?: components["schemas"]["LocalDate"];
            clockBasis: string;
            concludeBy: components["schemas"]["LocalDate"];
            dispute?: components["schemas"]["Dispute"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["DisputeKind"];
            kindWords: string;
            limitationOn?: components["schemas"]["LocalDate"];
            mediatedByMe: boolean;
            mediator?: string;
            mine: boolean;
            overdue: boolean;
            /** Format: int32 */
            pausedDays: number;
            pausedOn?: components["schemas"]["LocalDate"];
            reason?: string;
            receivedOn: components["schemas"]["LocalDate"];
            respondentPaperId?: components["schemas"]["UUID"];
            respondentSignedName?: string;
            respondentSignedOn?: components["schemas"]["LocalDate"];
            respondentUnitName?: string;
            sessions: components["schemas"]["SessionNote"][];
            status: components["schemas"]["MediationStatus"];
            statusWords: string;
            timeline: components["schemas"]["StepDetails"][];
            unitName?: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        MediationStatus: "RECEIVED" | "ACCEPTED" | "REFUSED" | "MEDIATING" | "PAUSED" | "AGREED" | "FAILED" | "WITHDRAWN" | "REFERRED" | "CLOSED" | "SEALED";
        MediationSummary: {
            claimant: string;
            /** Format: int32 */
            claimants: number;
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["DisputeKind"];
            mediator?: string;
            overdue: boolean;
            receivedOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["MediationStatus"];
            unitName?: string;
        };
        MediatorDetails: {
            appointedOn: components["schemas"]["LocalDate"];
            endedOn?: components["schemas"]["LocalDate"];
            field: string;
            homeUnitId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"];
            personName: string;
            recusal?: string;
            unitName?: string;
        };
        /** @enum {string} */
        MemberAct: "ADMITTED" | "IMPORTED" | "CHANGED" | "MOVED" | "STATUS_CHANGED";
        /** @enum {string} */
        MemberAction: "ADMIT" | "START_TRANSFER" | "ABANDON_TRANSFER" | "RETAIN" | "RESUME" | "WITHDRAW" | "READMIT" | "EXPEL" | "CANCEL";
        MemberChangeView: {
            act: components["schemas"]["MemberAct"];
            actName: string;
            actorPersonName: string;
            actorPostName: string;
            field?: string;
            id: components["schemas"]["UUID"];
            reason?: string;
            recordedAt: components["schemas"]["Instant"];
            validOn: components["schemas"]["LocalDate"];
            valueAfter?: string;
            valueBefore?: string;
        };
        /** @enum {string} */
        MemberSort: "STAFF_NUMBER" | "NAME" | "JOINED";
        /** @enum {string} */
        MemberStatus: "APPLYING" | "ACTIVE" | "TRANSFERRING" | "RETAINED" | "WITHDRAWN" | "EXPELLED" | "CANCELLED";
        MemberSummary: {
            employment: components["schemas"]["Employment"];
            id: components["schemas"]["UUID"];
            joinedOn: components["schemas"]["LocalDate"];
            name: string;
            sex: components["schemas"]["Sex"];
            staffNumber: string;
            status: components["schemas"]["MemberStatus"];
            statusReason?: components["schemas"]["StatusReason"];
            unitId: components["schemas"]["UUID"];
            unitName?: string;
        };
        MemberView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            /** Format: int16 */
            birthYear?: number;
            employment: components["schemas"]["Employment"];
            id: components["schemas"]["UUID"];
            identityKind?: components["schemas"]["IdentityKind"];
            identityNumber?: string;
            joinedOn: components["schemas"]["LocalDate"];
            name: string;
            personId: components["schemas"]["UUID"];
            phone?: string;
            sex: components["schemas"]["Sex"];
            staffNumber: string;
            status: components["schemas"]["MemberStatus"];
            statusReason?: components["schemas"]["StatusReason"];
            unitId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
        };
        /**
         * Format: int64
         * @description amount in fen
         */
        Money: number;
        MoneyDetails: {
            fundId: components["schemas"]["UUID"];
            fundName?: string;
            paid: components["schemas"]["Money"];
            released: components["schemas"]["Money"];
            reserved: components["schemas"]["Money"];
            sent: components["schemas"]["Money"];
        };
        Month: {
            awarded: components["schemas"]["Money"];
            /** Format: int64 */
            claims: number;
            month: string;
        };
        MonthOfDues: {
            charged: components["schemas"]["Money"];
            month: components["schemas"]["LocalDate"];
            over: boolean;
            /** Format: int64 */
            owing: number;
            paid: components["schemas"]["Money"];
        };
        MoveCounselRequest: {
            code: string;
            slotId: components["schemas"]["UUID"];
        };
        MoveMemberRequest: {
            reason: string;
            unitId: components["schemas"]["UUID"];
            validOn?: components["schemas"]["LocalDate"];
        };
        MutualClaimForm: {
            accountNumber: string;
            bankName: string;
            critical: boolean;
            diagnosedOn?: components["schemas"]["LocalDate"];
            diagnosis?: string;
            invoices: components["schemas"]["ClaimInvoiceRequest"][];
            ownCost?: components["schemas"]["Money"];
            papers: string[];
            settledOn?: components["schemas"]["LocalDate"];
            statement?: string;
            stays: components["schemas"]["ClaimStayRequest"][];
        };
        MutualPeriodRequest: {
            claimUntil: components["schemas"]["LocalDate"];
            documentNumber: string;
            endsOn: components["schemas"]["LocalDate"];
            enrolUntil: components["schemas"]["LocalDate"];
            name: string;
            startsOn: components["schemas"]["LocalDate"];
        };
        MutualPremiumRequest: {
            amount: components["schemas"]["Money"];
            receivedOn: components["schemas"]["LocalDate"];
            reference: string;
            unitId: components["schemas"]["UUID"];
        };
        MutualSampleDetails: {
            /** Format: int32 */
            checked: number;
            claims: components["schemas"]["SampledClaim"][];
            /** Format: int64 */
            deviationPerMille?: number;
            /** Format: int32 */
            deviations: number;
            drawnAt: components["schemas"]["Instant"];
            drawnBy: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            overpaid: components["schemas"]["Money"];
            periodId: components["schemas"]["UUID"];
            periodName: string;
            /** Format: int32 */
            population: number;
            populationDigest: string;
            reproduced: boolean;
            seed: string;
            share: number;
            to: components["schemas"]["LocalDate"];
            underpaid: components["schemas"]["Money"];
            valueAbove: components["schemas"]["Money"];
            variance: number;
        };
        MutualSampleSummary: {
            /** Format: int32 */
            checked: number;
            /** Format: int32 */
            deviations: number;
            drawnAt: components["schemas"]["Instant"];
            drawnBy: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            population: number;
            seed: string;
            /** Format: int32 */
            size: number;
            to: components["schemas"]["LocalDate"];
        };
        MutualVoid: {
            allowedActions: components["schemas"]["AllowedAction"][];
            amount: components["schemas"]["Money"];
            askedAt: components["schemas"]["Instant"];
            askedBy: string;
            decidedAt?: components["schemas"]["Instant"];
            decidedBy?: string;
            entryId: components["schemas"]["UUID"];
            error: components["schemas"]["VoidError"];
            errorWords: string;
            id: components["schemas"]["UUID"];
            memberName?: string;
            opinion?: string;
            staffNumber?: string;
            status: components["schemas"]["VoidStatus"];
            statusWords: string;
            unitName: string;
            words: string;
        };
        NamedCommitteeVote: {
            name: string;
            personId: components["schemas"]["UUID"];
            vote: components["schemas"]["CommitteeVote"];
            words: string;
        };
        NameMutualFundRequest: {
            fundId: components["schemas"]["UUID"];
        };
        NameRecipientRequest: {
            amount?: components["schemas"]["Money"];
            beneficiary: components["schemas"]["Beneficiary"];
            campaignId: components["schemas"]["UUID"];
            memberId: components["schemas"]["UUID"];
        };
        NeededConsent: {
            byGuardian: boolean;
            /** Format: int32 */
            place: number;
            purpose: components["schemas"]["ConsentPurpose"];
        };
        NewUnit: {
            cityCode?: string;
            code: string;
            id?: components["schemas"]["UUID"];
            initials?: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            pinyin?: string;
            shortName?: string;
        };
        /** @enum {string} */
        NextStep: "PROPOSE_MOVE" | "REMIND_UNION" | "REMIND_GUIDE" | "FIND_SUPERIOR";
        NominateRequest: {
            personId: components["schemas"]["UUID"];
            recommendation: components["schemas"]["RecommendationRequest"];
        };
        Note: {
            id: components["schemas"]["UUID"];
            notedBy: string;
            notedOn: components["schemas"]["LocalDate"];
            words: string;
        };
        NoteMediationRequest: {
            heldOn: components["schemas"]["LocalDate"];
            notes: string;
        };
        NoteWomenCaseRequest: {
            notedOn: components["schemas"]["LocalDate"];
            words: string;
        };
        NoticeDetails: {
            basis: string;
            category: string;
            cause: string;
            endsOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            household: number;
            id: components["schemas"]["UUID"];
            maskedName: string;
            publishedBy: string;
            publishedOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["NoticeStatus"];
            takesObjections: boolean;
            unitId: components["schemas"]["UUID"];
            unitName: string;
            /** Format: int32 */
            workingDays: number;
        };
        /** @enum {string} */
        NoticeStatus: "OPEN" | "CLOSED" | "CANCELLED";
        ObjectionDetails: {
            answer?: string;
            answeredAt?: components["schemas"]["Instant"];
            answeredBy?: string;
            id: components["schemas"]["UUID"];
            raisedAt: components["schemas"]["Instant"];
            raisedBy: string;
            status: components["schemas"]["ObjectionStatus"];
            text: string;
            unitId: components["schemas"]["UUID"];
        };
        ObjectionRequest: {
            text: string;
        };
        /** @enum {string} */
        ObjectionStatus: "OPEN" | "UPHELD" | "DISMISSED";
        OfferCollectiveContractRequest: {
            clauses: string;
            employer: string;
            kind: components["schemas"]["ContractKind"];
            offeredOn: components["schemas"]["LocalDate"];
        };
        OfferCounselSlotRequest: {
            kind: components["schemas"]["CounselKind"];
            /** Format: int32 */
            minutes: number;
            place: string;
            startsAt: components["schemas"]["Instant"];
        };
        OfferServiceSessionsRequest: {
            partner: string;
            slots: components["schemas"]["ServiceSlotRequest"][];
            title: string;
            topics: string;
        };
        OfficeCall: {
            calledOn: components["schemas"]["LocalDate"];
            caseId?: components["schemas"]["UUID"];
            dueOn?: components["schemas"]["LocalDate"];
            followedOn?: components["schemas"]["LocalDate"];
            followUp: components["schemas"]["FollowUp"];
            followUpWords: string;
            id: components["schemas"]["UUID"];
            line: components["schemas"]["CounselKind"];
            /** Format: int32 */
            minutes: number;
            overdue: boolean;
            result?: string;
            topic: components["schemas"]["CounselTopic"];
            topicWords: string;
            words: string;
        };
        OfficerGap: {
            asOf: components["schemas"]["Instant"];
            cityName?: string;
            code: string;
            /** Format: int64 */
            fullTimeOfficers: number;
            /** Format: int64 */
            gap: number;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["UnitKind"];
            /** Format: int64 */
            members: number;
            name: string;
            /** Format: int64 */
            required: number;
            standing: components["schemas"]["Standing"];
        };
        OfficerSummary: {
            basis: string;
            engagement: components["schemas"]["Engagement"];
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"];
            personName: string;
            postName: string;
            postType: string;
            source: string;
            termEnds?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            unitId: components["schemas"]["UUID"];
            unitName: string;
        };
        OneTimePassword: {
            oneTimePassword: string;
        };
        OpenAccountRequest: {
            personId: components["schemas"]["UUID"];
            userName: string;
        };
        Opened: {
            appeal?: string;
            content: components["schemas"]["ClaimContent"];
            trace: components["schemas"]["Line1"][];
        };
        OpenHotlineRequest: {
            closes: string;
            endsOn?: components["schemas"]["LocalDate"];
            line: components["schemas"]["CounselKind"];
            name: string;
            number: string;
            opens: string;
            startsOn: components["schemas"]["LocalDate"];
            weekdays: number[];
        };
        OpenMutualClaimRequest: {
            purpose: string;
        };
        OpenSessionRequest: {
            claims: string[];
            heldOn: components["schemas"]["LocalDate"];
            place: string;
            present: string[];
        };
        OpinionRequest: {
            opinion?: string;
        };
        /** @enum {string} */
        Outcome: "PAID" | "FAILED";
        OutcomeProposal: {
            outcome: string;
            proposedAt: components["schemas"]["Instant"];
            proposedBy?: string;
            reason: string;
        };
        OwnAccess: {
            at: components["schemas"]["Instant"];
            fields: string[];
            id: components["schemas"]["UUID"];
            objectType: string;
            personName?: string;
            postName?: string;
            purpose: string;
            unitName?: string;
        };
        OwnConsultations: {
            consultations: components["schemas"]["Consultation"][];
            desks: components["schemas"]["Desk1"][];
        };
        OwnCover: {
            claimUntil: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            enrolledBy: string;
            holds: boolean;
            periodId: components["schemas"]["UUID"];
            periodName: string;
            personal: components["schemas"]["Money"];
            startsOn: components["schemas"]["LocalDate"];
            unitPart: components["schemas"]["Money"];
            words: string;
        };
        OwnMembershipView: {
            cost?: components["schemas"]["Money"];
            mayJoin: boolean;
            member?: components["schemas"]["SocietyMemberDetails"];
            preview: string[];
            refusal?: string;
        };
        OwnPost: {
            id: components["schemas"]["UUID"];
            onBehalfOf?: string;
            postName: string;
            postType: string;
            tenantId: components["schemas"]["UUID"];
            tier: string;
            unitId: components["schemas"]["UUID"];
            unitKind: string;
            unitName: string;
            validUntil?: components["schemas"]["LocalDate"];
        };
        OwnWomenCases: {
            cases: components["schemas"]["WomenCaseDetails"][];
            protections: components["schemas"]["Protection"][];
        };
        PageAccountView: {
            items: components["schemas"]["AccountView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageAllocationView: {
            items: components["schemas"]["AllocationView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageAuditEvent: {
            items: components["schemas"]["AuditEvent"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageBatchView: {
            items: components["schemas"]["BatchView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageCareEventSummary: {
            items: components["schemas"]["CareEventSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageChangeCaseView: {
            items: components["schemas"]["ChangeCaseView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageClaimSummary: {
            items: components["schemas"]["ClaimSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageConcernSummary: {
            items: components["schemas"]["ConcernSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageEntryView: {
            items: components["schemas"]["EntryView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageExportDetails: {
            items: components["schemas"]["ExportDetails"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageFundView: {
            items: components["schemas"]["FundView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageGrantSummary: {
            items: components["schemas"]["GrantSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageHardshipSummary: {
            items: components["schemas"]["HardshipSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageHelperSummary: {
            items: components["schemas"]["HelperSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageInboxItemView: {
            items: components["schemas"]["InboxItemView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageIncomingAllocationView: {
            items: components["schemas"]["IncomingAllocationView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageJobView: {
            items: components["schemas"]["JobView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageLegalAidSummary: {
            items: components["schemas"]["LegalAidSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageMediationSummary: {
            items: components["schemas"]["MediationSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageMemberSummary: {
            items: components["schemas"]["MemberSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageNoticeDetails: {
            items: components["schemas"]["NoticeDetails"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageOfficerGap: {
            items: components["schemas"]["OfficerGap"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageOfficerSummary: {
            items: components["schemas"]["OfficerSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageOwnAccess: {
            items: components["schemas"]["OwnAccess"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageReceivedCaseView: {
            items: components["schemas"]["ReceivedCaseView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageRecipientSummary: {
            items: components["schemas"]["RecipientSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageReportFact: {
            items: components["schemas"]["ReportFact"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageReservationView: {
            items: components["schemas"]["ReservationView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageRetentionDetails: {
            items: components["schemas"]["RetentionDetails"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageReviewRow: {
            items: components["schemas"]["ReviewRow"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageRosterEntry: {
            items: components["schemas"]["RosterEntry"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageSentCaseView: {
            items: components["schemas"]["SentCaseView"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageSocietyMemberEntry: {
            items: components["schemas"]["SocietyMemberEntry"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageTermSummary: {
            items: components["schemas"]["TermSummary"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        PageUnitChangeView: {
            items: components["schemas"]["UnitChangeView"][];
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
        PageUnlinkedUnit: {
            items: components["schemas"]["UnlinkedUnit"][];
            nextCursor?: string;
            /** Format: int64 */
            total?: number;
        };
        Paper: {
            datedOn: components["schemas"]["LocalDate"];
            documentNumber: string;
            filedAt: components["schemas"]["Instant"];
            filedByName: string;
            fileId: components["schemas"]["UUID"];
            fileName: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["PaperKind"];
            title: string;
        };
        /** @enum {string} */
        PaperKind: "REQUEST" | "REPLY" | "RESULT" | "OTHER";
        /** @enum {string} */
        PaperObject: "TERM" | "UNIT_CHANGE";
        PaperWithdrawal: {
            paperId: components["schemas"]["UUID"];
            reason: string;
        };
        Participation: {
            due: components["schemas"]["Money"];
            /** Format: int32 */
            eligible: number;
            /** Format: int32 */
            headcount: number;
            open: components["schemas"]["Money"];
            received: components["schemas"]["Money"];
            snapshotOn?: components["schemas"]["LocalDate"];
            status: components["schemas"]["RosterStatus"];
            statusWords: string;
            unitId: components["schemas"]["UUID"];
            unitName: string;
        };
        PauseMediationRequest: {
            claimantAgrees: boolean;
            opinion: string;
            respondentAgrees: boolean;
        };
        PaymentRequest: {
            accountNumber?: string;
            bankName?: string;
            correction?: string;
            payeeName?: string;
            reservationId: components["schemas"]["UUID"];
        };
        PeriodDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            draftedBy: string;
            gaps: string[];
            id: components["schemas"]["UUID"];
            organiserName: string;
            own: boolean;
            parameters: components["schemas"]["FrozenRule"][];
            plan: components["schemas"]["PeriodPlan"];
            scheme: components["schemas"]["Scheme"];
            status: components["schemas"]["PeriodStatus"];
            statusWords: string;
            /** Format: int32 */
            version: number;
        };
        PeriodFund: {
            choices: components["schemas"]["FundChoice"][];
            chosen?: components["schemas"]["FundChoice"];
        };
        PeriodPlan: {
            claimUntil: components["schemas"]["LocalDate"];
            documentNumber: string;
            endsOn: components["schemas"]["LocalDate"];
            enrolUntil: components["schemas"]["LocalDate"];
            name: string;
            startsOn: components["schemas"]["LocalDate"];
        };
        PeriodSolvency: {
            available?: components["schemas"]["Money"];
            /** Format: int64 */
            claims: number;
            forecast?: components["schemas"]["Money"];
            /** Format: int64 */
            forecastPerMille?: number;
            /** Format: int64 */
            insured: number;
            /** Format: int64 */
            lossPerMille?: number;
            months: components["schemas"]["Month"][];
            /** Format: int64 */
            open: number;
            paid: components["schemas"]["Money"];
            pending: components["schemas"]["Money"];
            periodId: components["schemas"]["UUID"];
            periodName: string;
            premium: components["schemas"]["Money"];
            reserved: components["schemas"]["Money"];
            status: components["schemas"]["PeriodStatus"];
            statusWords: string;
        };
        /** @enum {string} */
        PeriodStatus: "DRAFT" | "PUBLISHED" | "OPEN" | "LOCKED" | "EFFECTIVE" | "CLAIM_TAIL" | "CLOSED";
        PeriodSummary: {
            id: components["schemas"]["UUID"];
            organiserName: string;
            own: boolean;
            plan: components["schemas"]["PeriodPlan"];
            scheme: components["schemas"]["Scheme"];
            status: components["schemas"]["PeriodStatus"];
            statusWords: string;
        };
        PeriodView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            closedAt?: components["schemas"]["Instant"];
            closedBy?: string;
            /** Format: int64 */
            entries: number;
            month: components["schemas"]["LocalDate"];
            status: string;
        };
        PersonSummary: {
            id: components["schemas"]["UUID"];
            name: string;
            staffNumber?: string;
            unitName?: string;
        };
        PersonView: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        /** @enum {string} */
        Place: "OWN" | "ABOVE" | "BELOW" | "DEFAULT";
        PlanAdviserDutyRequest: {
            adviserId: components["schemas"]["UUID"];
            /** Format: int32 */
            minutes: number;
            place: string;
            startsAt: components["schemas"]["Instant"];
        };
        PlanItem: {
            account?: string;
            doneOn?: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["WomenPlanKind"];
            kindWords: string;
            overdue: boolean;
            subject: string;
        };
        PlanVisitRequest: {
            plannedOn: components["schemas"]["LocalDate"];
        };
        PostingView: {
            account: string;
            accountName: string;
            amount: components["schemas"]["Money"];
            fundId: components["schemas"]["UUID"];
            fundName: string;
        };
        PostType: {
            code: string;
            name: string;
        };
        PostView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            basis: string;
            current: boolean;
            engagement: components["schemas"]["Engagement"];
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            personName: string;
            postName: string;
            postType: string;
            source: string;
            to?: components["schemas"]["LocalDate"];
        };
        Preview: {
            /** Format: int32 */
            agreementMonths: number;
            category: components["schemas"]["Category"];
            categoryWords: string;
            consents: components["schemas"]["NeededConsent"][];
            exclusions: string[];
            lines: components["schemas"]["Line"][];
            missing: components["schemas"]["FieldProblem"][];
            mustSign: number[];
        };
        PrintedForm: {
            expiresAt: components["schemas"]["Instant"];
            url: string;
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
        Profile: {
            allowance?: components["schemas"]["Money"];
            disability?: string;
            ethnicity?: string;
            housing?: string;
            industry?: string;
            insurance?: string;
            marriage?: string;
            modelWorker?: string;
            otherCause?: string;
            otherContact?: string;
            politics?: string;
            postcode?: string;
            registration?: string;
            registrationPlace?: string;
            selfHelp?: boolean;
            singleParent?: boolean;
            staffNumber?: string;
            unitNature?: string;
            unitState?: string;
            workingSince?: components["schemas"]["LocalDate"];
            workState?: string;
            zeroEmployment?: boolean;
        };
        ProposeAidGrantRequest: {
            amount: components["schemas"]["Money"];
            explanation: string;
            fileId: components["schemas"]["UUID"];
            purpose: components["schemas"]["GrantPurpose"];
        };
        ProposeAllocationsRequest: {
            basisDocument: string;
            fundId: components["schemas"]["UUID"];
            shares: components["schemas"]["ShareRequest"][];
            title: string;
            useBy?: components["schemas"]["LocalDate"];
        };
        ProposeCampaignRequest: {
            basis: string;
            beneficiaries: components["schemas"]["Beneficiary"][];
            endsOn: components["schemas"]["LocalDate"];
            form: components["schemas"]["GiftForm"];
            fundId: components["schemas"]["UUID"];
            goods?: string;
            name: string;
            perPerson: components["schemas"]["Money"];
            quotas: components["schemas"]["QuotaRequest"][];
            startsOn: components["schemas"]["LocalDate"];
            theme: components["schemas"]["Theme"];
        };
        ProposeFundRequest: {
            basisDocument: string;
            name: string;
            opening: components["schemas"]["Money"];
            purposes: string[];
            sourceCode: string;
        };
        ProposeOutcomeRequest: {
            outcome: components["schemas"]["Outcome"];
            reason: string;
        };
        ProposeUnitChangeRequest: {
            basisDocument: string;
            details?: components["schemas"]["ChangeDetails"];
            effectiveOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["ChangeKind"];
            reason?: string;
            unitId: components["schemas"]["UUID"];
        };
        Protection: {
            code: string;
            figure: string;
            name: string;
            source: string;
        };
        ProtectionFinding: {
            basis: string;
            checkedBy: string;
            checkedOn: components["schemas"]["LocalDate"];
            dueOn?: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            met: boolean;
            overdue: boolean;
            rule: string;
            settledAs?: string;
            settledOn?: components["schemas"]["LocalDate"];
            situation?: string;
        };
        ProvinceHome: {
            cities: components["schemas"]["CityTile"][];
            indicators: components["schemas"]["Indicator"][];
            submissions: components["schemas"]["Item"][];
            terms: {
                [key: string]: number;
            };
        };
        PublishConsultationRequest: {
            answer: string;
            question: string;
            title: string;
        };
        PublishedAnswer: {
            adviser?: string;
            answer: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["LegalAidKind"];
            kindWords: string;
            own: boolean;
            publishedOn: components["schemas"]["LocalDate"];
            question: string;
            title: string;
            union: string;
        };
        Purpose: {
            code: string;
            name: string;
        };
        QuotaRequest: {
            amount?: components["schemas"]["Money"];
            /** Format: int32 */
            people: number;
            unitId: components["schemas"]["UUID"];
        };
        QuotaUse: {
            amountCap: components["schemas"]["Money"];
            amountUsed: components["schemas"]["Money"];
            paidAmount: components["schemas"]["Money"];
            /** Format: int64 */
            paidPeople: number;
            /** Format: int32 */
            peopleCap: number;
            /** Format: int32 */
            peopleUsed: number;
            unitId: components["schemas"]["UUID"];
            unitName: string;
            /** Format: int64 */
            visited: number;
            /** Format: int64 */
            waiting: number;
        };
        RaiseFindingRequest: {
            objectId: components["schemas"]["UUID"];
            sampleId: components["schemas"]["UUID"];
            text: string;
            title: string;
        };
        RatingRequest: {
            opinion?: string;
            satisfaction: components["schemas"]["Satisfaction"];
        };
        ReceivedCaseView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            decidedAt?: components["schemas"]["Instant"];
            digest: string;
            files: components["schemas"]["JsonNode"];
            flow: string;
            fromName: string;
            fromUnitId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            objectType: string;
            opinion?: string;
            result?: components["schemas"]["JsonNode"];
            snapshot: components["schemas"]["JsonNode"];
            status: components["schemas"]["CaseStatus"];
            submittedAt: components["schemas"]["Instant"];
            title: string;
        };
        ReceivedDelegation: {
            fromPersonName: string;
            id: components["schemas"]["UUID"];
            postName: string;
            reason: string;
            state: string;
            unitName: string;
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        RecipientAction: "APPROVE" | "REJECT" | "WITHDRAW" | "RESERVE" | "CANCEL" | "DELIVER" | "SIGN" | "SEND" | "PAY" | "FAIL" | "REVERSE";
        RecipientDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            amount: components["schemas"]["Money"];
            beneficiary: components["schemas"]["Beneficiary"];
            campaignId: components["schemas"]["UUID"];
            campaignName: string;
            goods?: string;
            id: components["schemas"]["UUID"];
            maySign: boolean;
            mayVisit: boolean;
            memberName: string;
            mine: boolean;
            proposedAt: components["schemas"]["Instant"];
            proposedBy: string;
            reason?: string;
            status: components["schemas"]["RecipientStatus"];
            statusWords: string;
            timeline: components["schemas"]["StepDetails"][];
            unitId: components["schemas"]["UUID"];
            unitName: string;
            /** Format: int32 */
            version: number;
            visit?: components["schemas"]["RecipientVisit"];
        };
        /** @enum {string} */
        RecipientStatus: "PROPOSED" | "APPROVED" | "RESERVED" | "DELIVERED" | "BATCHED" | "PAID" | "FAILED" | "REVERSED" | "REJECTED" | "WITHDRAWN" | "CANCELLED";
        RecipientStepRequest: {
            action: components["schemas"]["RecipientAction"];
            ids: string[];
            opinion?: string;
        };
        RecipientSummary: {
            amount: components["schemas"]["Money"];
            beneficiary: components["schemas"]["Beneficiary"];
            campaignId: components["schemas"]["UUID"];
            campaignName: string;
            id: components["schemas"]["UUID"];
            memberName: string;
            proposedBy: string;
            reason?: string;
            signedAt?: components["schemas"]["Instant"];
            status: components["schemas"]["RecipientStatus"];
            unitId: components["schemas"]["UUID"];
            unitName?: string;
            visitedOn?: components["schemas"]["LocalDate"];
        };
        RecipientVisit: {
            photos: string[];
            receiptFileId?: components["schemas"]["UUID"];
            recordedBy?: string;
            signedAt?: components["schemas"]["Instant"];
            visitedOn: components["schemas"]["LocalDate"];
            visitors: string[];
        };
        Recommendation: {
            bornIn: string;
            office: string;
            politicalStatus: string;
            profile: string;
            recommendation: string;
            recommendedBy: string;
            sex: components["schemas"]["Sex1"];
        };
        RecommendationRequest: {
            bornIn: string;
            office: string;
            politicalStatus: string;
            profile: string;
            recommendation: string;
            recommendedBy: string;
            sex: components["schemas"]["Sex1"];
        };
        RecordBodyRequest: {
            basisDocument: string;
            from: components["schemas"]["LocalDate"];
            kind: string;
            name?: string;
        };
        RecordCampaignVisitRequest: {
            photos?: string[];
            visitedOn: components["schemas"]["LocalDate"];
            visitors: string[];
        };
        RecordCareVisitRequest: {
            amount?: components["schemas"]["Money"];
            goods?: string;
            photos?: string[];
            visitedOn: components["schemas"]["LocalDate"];
            visitors: string[];
            words: string;
        };
        RecordHelperVisitRequest: {
            amount?: components["schemas"]["Money"];
            goods?: string;
            manner: components["schemas"]["Manner"];
            photos?: string[];
            visitedOn: components["schemas"]["LocalDate"];
            visitId?: components["schemas"]["UUID"];
            words: string;
        };
        RecordRespondentSignatureRequest: {
            name: string;
            paperId: components["schemas"]["UUID"];
            signedOn: components["schemas"]["LocalDate"];
        };
        RecordRightsEventRequest: {
            departments: string;
            heldOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["RightsEventKind"];
            /** Format: int32 */
            participants: number;
            partner: string;
            place: string;
            summary: string;
            title: string;
        };
        RecordServiceSessionRequest: {
            account: string;
            /** Format: int32 */
            attended: number;
        };
        RecordSupervisionReplyRequest: {
            repliedOn: components["schemas"]["LocalDate"];
            text: string;
        };
        RecordTermRequest: {
            basisDocument: string;
            electedBy: string;
            from: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"];
            /** Format: int32 */
            ordinal: number;
        };
        RecordVisitRequest: {
            agrees: boolean;
            findings: string;
            photos?: string[];
            visitedOn: components["schemas"]["LocalDate"];
            visitors: string[];
        };
        RecordWomenCheckRequest: {
            checkedOn: components["schemas"]["LocalDate"];
            items: components["schemas"]["WomenCheckItemRequest"][];
        };
        RegisterSupervisionRequest: {
            complaint: string;
            employer: string;
            receivedOn: components["schemas"]["LocalDate"];
            source: components["schemas"]["SupervisionSource"];
            topic: components["schemas"]["SupervisionTopic"];
        };
        /** @enum {string} */
        Relation: "SELF" | "SPOUSE" | "CHILD" | "PARENT" | "SIBLING" | "OTHER";
        /** @enum {string} */
        Relation1: "MANAGE" | "GUIDE";
        RelationView: {
            basisDocument: string;
            current: boolean;
            from: components["schemas"]["LocalDate"];
            relation: components["schemas"]["Relation1"];
            to?: components["schemas"]["LocalDate"];
            unitId: components["schemas"]["UUID"];
            unitKind: components["schemas"]["UnitKind"];
            unitName: string;
        };
        RemarkRequest: {
            opinion?: string;
        };
        RenewAdviserRequest: {
            contractUntil: components["schemas"]["LocalDate"];
        };
        ReplyToConcernRequest: {
            answer: string;
        };
        ReportCareEventRequest: {
            happenedOn: components["schemas"]["LocalDate"];
            kindId: components["schemas"]["UUID"];
            memberId: components["schemas"]["UUID"];
        };
        ReportCell: {
            amount: components["schemas"]["Money"];
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            families: number;
            figure: components["schemas"]["ReportFigure"];
        };
        ReportFact: {
            amount: components["schemas"]["Money"];
            day: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            name: string;
            objectId: components["schemas"]["UUID"];
            objectType: string;
            unitId: components["schemas"]["UUID"];
            unitName?: string;
        };
        /** @enum {string} */
        ReportFigure: "ON_FILE" | "FILED" | "LEFT" | "APPROVED" | "PAID" | "REVERSED" | "VISITED" | "GIVEN";
        ReportFigureWords: {
            figure: components["schemas"]["ReportFigure"];
            hasMoney: boolean;
            unit: string;
            words: string;
        };
        ReportLine: {
            cells: components["schemas"]["ReportCell"][];
            unitId: components["schemas"]["UUID"];
            unitName: string;
        };
        ReportMonth: {
            cells: components["schemas"]["ReportCell"][];
            first: components["schemas"]["LocalDate"];
        };
        ReportRisksRequest: {
            items: components["schemas"]["FoundRiskRequest"][];
        };
        ReportScope: {
            months: components["schemas"]["ReportMonth"][];
            total: components["schemas"]["ReportCell"][];
            units: components["schemas"]["ReportLine"][];
        };
        RequesterView: {
            name: string;
        };
        ReservationView: {
            amount: components["schemas"]["Money"];
            createdAt: components["schemas"]["Instant"];
            fundId: components["schemas"]["UUID"];
            fundName?: string;
            id: components["schemas"]["UUID"];
            label: string;
            objectId: components["schemas"]["UUID"];
            objectType: string;
            outstanding: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            purpose: string;
            purposeName: string;
            released: components["schemas"]["Money"];
            sent: components["schemas"]["Money"];
            unitId: components["schemas"]["UUID"];
        };
        ReserveAidGrantRequest: {
            fundId: components["schemas"]["UUID"];
        };
        RetentionDecision: {
            opinion: string;
        };
        RetentionDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            basis: string;
            decidedAt?: components["schemas"]["Instant"];
            decidedBy?: string;
            dueOn: components["schemas"]["LocalDate"];
            ground: components["schemas"]["RetentionGround"];
            groundWords: string;
            id: components["schemas"]["UUID"];
            keepUntil?: components["schemas"]["LocalDate"];
            objectId: components["schemas"]["UUID"];
            objectType: string;
            objectWords: string;
            opinion?: string;
            proof?: components["schemas"]["ErasureProof"];
            status: components["schemas"]["RetentionStatus"];
            statusWords: string;
            statutoryUntil?: components["schemas"]["LocalDate"];
            subject: string;
            unitName: string;
        };
        /** @enum {string} */
        RetentionGround: "DRAFT" | "UNFILED" | "WITHDRAWN" | "CLOSED" | "CLAIM_DRAFT" | "CLAIM_REFUSED" | "CLAIM_PAID";
        /** @enum {string} */
        RetentionStatus: "DUE" | "KEPT" | "RESTRICTED" | "ERASED";
        RevealRequesterRequest: {
            purpose: string;
        };
        ReversalView: {
            entryId: components["schemas"]["UUID"];
        };
        ReverseEntryRequest: {
            reason: string;
        };
        ReviewRow: {
            applicantName: string;
            category?: components["schemas"]["Category"];
            id: components["schemas"]["UUID"];
            redeclaredAt?: components["schemas"]["Instant"];
            returned: boolean;
            reviewedUntil: components["schemas"]["LocalDate"];
            stage: components["schemas"]["Stage"];
            unitId: components["schemas"]["UUID"];
            unitName?: string;
        };
        RevokeAllocationRequest: {
            reason: string;
        };
        RightsEvent: {
            departments: string;
            heldOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["RightsEventKind"];
            kindWords: string;
            /** Format: int32 */
            participants: number;
            partner: string;
            place: string;
            recordedBy: string;
            summary: string;
            title: string;
        };
        /** @enum {string} */
        RightsEventKind: "LAW_EDUCATION" | "JOINT_TRAINING" | "LEGAL_SERVICE" | "RIGHTS_MONTH" | "WOMEN" | "OTHER";
        RightsEventYear: {
            events: components["schemas"]["RightsEvent"][];
            sums: components["schemas"]["Sum"][];
            /** Format: int32 */
            year: number;
        };
        /** @enum {string} */
        RightsMatter: "CONCERN" | "MEDIATION" | "LEGAL_AID" | "COUNSEL" | "CALL";
        RightsOverview: {
            below: components["schemas"]["MatterYears"][];
            byUnion: components["schemas"]["Tally"][];
            own: components["schemas"]["MatterYears"][];
            rule: string;
            /** Format: int32 */
            smallest: number;
            tallies: components["schemas"]["Tally"][];
            /** Format: int32 */
            year: number;
        };
        RiskBoard: {
            dueOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            reported: number;
            unions: components["schemas"]["Union"][];
        };
        RiskDesk: {
            basis: string;
            closed: components["schemas"]["RiskItem"][];
            dueOn: components["schemas"]["LocalDate"];
            missed: string[];
            open: components["schemas"]["RiskItem"][];
            reported: boolean;
            reports: components["schemas"]["RiskReport"][];
        };
        RiskItem: {
            closedBy?: string;
            closedOn?: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
            foundOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            level: components["schemas"]["RiskLevel"];
            levelWords: string;
            measure: string;
            overdue: boolean;
            /** Format: int32 */
            people: number;
            result?: string;
            situation: string;
        };
        /** @enum {string} */
        RiskLevel: "COMMON" | "SERIOUS" | "GRAVE";
        RiskReport: {
            dueOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            grave: number;
            /** Format: int32 */
            items: number;
            reportedAt: components["schemas"]["Instant"];
            reportedBy: string;
        };
        RosterDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            due: components["schemas"]["Money"];
            /** Format: int32 */
            eligible: number;
            /** Format: int32 */
            headcount: number;
            line: number;
            open: components["schemas"]["Money"];
            periodId: components["schemas"]["UUID"];
            personal: components["schemas"]["Money"];
            reason?: string;
            received: components["schemas"]["Money"];
            snapshotOn?: components["schemas"]["LocalDate"];
            status: components["schemas"]["RosterStatus"];
            statusWords: string;
            submittedBy?: string;
            unitPart: components["schemas"]["Money"];
            units: components["schemas"]["UnitCoverage"][];
            unpaid: string[];
            /** Format: int32 */
            version: number;
        };
        RosterEntry: {
            id: components["schemas"]["UUID"];
            name: string;
            personal: components["schemas"]["Money"];
            staffNumber: string;
            status: components["schemas"]["EnrolmentStatus"];
            unitId: components["schemas"]["UUID"];
            unitName?: string;
            unitPart: components["schemas"]["Money"];
        };
        /** @enum {string} */
        RosterStatus: "DRAFT" | "SUBMITTED" | "CHECKED" | "PAID" | "CONFIRMED" | "RETURNED";
        RowResult: {
            done: boolean;
            problem?: string;
            reason?: string;
            taskId: components["schemas"]["UUID"];
        };
        RulePackView: {
            gaps: string[];
            pack: string;
            rules: components["schemas"]["RuleView"][];
        };
        RuleVerification: {
            /** Format: int64 */
            decisions: number;
            differences: components["schemas"]["Difference"][];
            finishedAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            startedBy: string;
        };
        RuleVersion: {
            basis: string;
            documentNumber: string;
            from: components["schemas"]["LocalDate"];
            place: components["schemas"]["Place"];
            region: string;
            setBy: string;
            to?: components["schemas"]["LocalDate"];
            trust: string;
            value: string;
            versionId: components["schemas"]["UUID"];
        };
        RuleView: {
            basis?: string;
            bound?: string;
            boundBy?: string;
            byRegion: boolean;
            code: string;
            documentNumber?: string;
            from?: components["schemas"]["LocalDate"];
            kind: components["schemas"]["ValueKind"];
            mandatory: boolean;
            measure: string;
            name: string;
            own: boolean;
            region?: string;
            setBy?: string;
            tighter: components["schemas"]["Tighter"];
            to?: components["schemas"]["LocalDate"];
            trust?: string;
            value?: string;
            versionId?: components["schemas"]["UUID"];
        };
        SampledClaim: {
            allowedActions: components["schemas"]["AllowedAction"][];
            approved: components["schemas"]["Money"];
            assessed: components["schemas"]["Money"];
            checkedAt?: components["schemas"]["Instant"];
            checker?: string;
            claimId: components["schemas"]["UUID"];
            conclusion?: string;
            correct?: components["schemas"]["Money"];
            decidedOn: components["schemas"]["LocalDate"];
            deviation?: components["schemas"]["DeviationKind"];
            difference?: components["schemas"]["Money"];
            kinds: components["schemas"]["ClaimKind"][];
            memberName: string;
            reasons: components["schemas"]["SampleReason"][];
            unionName: string;
            verdict?: components["schemas"]["SampleVerdict"];
            words?: string;
        };
        SampleDetails: {
            drawnAt: components["schemas"]["Instant"];
            drawnBy: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["SampleKind"];
            /** Format: int32 */
            population: number;
            populationDigest: string;
            reproduced: boolean;
            rows: components["schemas"]["SampleRow"][];
            seed: string;
            to: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        SampleKind: "AID_GRANT" | "PAYMENT";
        /** @enum {string} */
        SampleReason: "RANDOM" | "VALUE" | "VARIANCE";
        SampleRow: {
            amount: components["schemas"]["Money"];
            day: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            label: string;
            objectId: components["schemas"]["UUID"];
            status: string;
        };
        SampleSummary: {
            drawnAt: components["schemas"]["Instant"];
            drawnBy: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["SampleKind"];
            /** Format: int32 */
            population: number;
            seed: string;
            /** Format: int32 */
            size: number;
            to: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        SampleVerdict: "IN_ORDER" | "DEVIATION";
        /** @enum {string} */
        Satisfaction: "CONTENT" | "FAIRLY_CONTENT" | "NOT_CONTENT";
        /** @enum {string} */
        Scheme: "GENERAL" | "SOCIETY";
        SeatView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            basisDocument: string;
            current: boolean;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"];
            personName: string;
            position: components["schemas"]["BodyPosition"];
            title: string;
            to?: components["schemas"]["LocalDate"];
        };
        SelfCheckRequest: {
            annualIncome: components["schemas"]["Money"];
            assets?: components["schemas"]["Assets"];
            expenses?: components["schemas"]["Expense"][];
            hardshipCost?: components["schemas"]["Money"];
            /** Format: int32 */
            household: number;
        };
        SentCaseView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            decidedAt?: components["schemas"]["Instant"];
            digest: string;
            files: components["schemas"]["JsonNode"];
            flow: string;
            id: components["schemas"]["UUID"];
            objectId: components["schemas"]["UUID"];
            objectType: string;
            opinion?: string;
            result?: components["schemas"]["JsonNode"];
            snapshot: components["schemas"]["JsonNode"];
            status: components["schemas"]["CaseStatus"];
            submittedAt: components["schemas"]["Instant"];
            title: string;
            toName: string;
            toUnitId: components["schemas"]["UUID"];
        };
        ServiceSession: {
            account?: string;
            allowedActions: components["schemas"]["AllowedAction"][];
            /** Format: int32 */
            attended?: number;
            bookedBy?: string;
            cancelledAs?: string;
            /** Format: int32 */
            expected?: number;
            id: components["schemas"]["UUID"];
            lawyer: string;
            /** Format: int32 */
            minutes: number;
            offeredBy: string;
            partner: string;
            place?: string;
            startsAt: components["schemas"]["Instant"];
            state: components["schemas"]["ServiceState"];
            stateWords: string;
            title: string;
            topics: string;
            wanted?: string;
        };
        ServiceSlotRequest: {
            lawyer: string;
            /** Format: int32 */
            minutes: number;
            startsAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ServiceState: "FREE" | "TAKEN" | "BOOKED" | "HELD" | "LAPSED" | "CANCELLED";
        ServiceYear: {
            /** Format: int32 */
            attended: number;
            /** Format: int32 */
            booked: number;
            /** Format: int32 */
            held: number;
            sessions: components["schemas"]["ServiceSession"][];
            /** Format: int32 */
            year: number;
        };
        SessionDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            ballots: components["schemas"]["CommitteeBallot"][];
            committee: components["schemas"]["CommitteeAttendance"][];
            confirmedAt?: components["schemas"]["Instant"];
            confirmedBy?: string;
            heldOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            open: boolean;
            periodId: components["schemas"]["UUID"];
            periodName: string;
            place: string;
            /** Format: int32 */
            quorum: number;
            recordedBy: string;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            version: number;
        };
        SessionNote: {
            author: string;
            heldOn: components["schemas"]["LocalDate"];
            notes: string;
        };
        SessionSummary: {
            /** Format: int64 */
            claims: number;
            heldOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            open: boolean;
            /** Format: int64 */
            passed: number;
            place: string;
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
        SetConsultationConsentRequest: {
            mayPublish: boolean;
        };
        SetMappingRequest: {
            basis: string;
            from: components["schemas"]["LocalDate"];
            lines: components["schemas"]["MappingLine"][];
        };
        SetRuleRequest: {
            basis: string;
            code: string;
            documentNumber: string;
            from: components["schemas"]["LocalDate"];
            pack: string;
            region?: string;
            trust: string;
            value: string;
        };
        /** @enum {string} */
        Sex: "FEMALE" | "MALE" | "UNKNOWN";
        /** @enum {string} */
        Sex1: "FEMALE" | "MALE";
        ShareRequest: {
            amount: components["schemas"]["Money"];
            toUnitId: components["schemas"]["UUID"];
        };
        SignCampaignRecipientRequest: {
            receiptFileId?: components["schemas"]["UUID"];
        };
        SignCareEventRequest: {
            receiptFileId?: components["schemas"]["UUID"];
        };
        Slot: {
            counsellor: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["CounselKind"];
            mine: boolean;
            /** Format: int32 */
            minutes: number;
            place: string;
            startsAt: components["schemas"]["Instant"];
            status: string;
        };
        SocietyDetails: {
            facts: components["schemas"]["SocietyFacts"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
        };
        SocietyDue: {
            amount: components["schemas"]["Money"];
            kind: components["schemas"]["DueKind"];
            month: components["schemas"]["LocalDate"];
            paid: components["schemas"]["Money"];
            words: string;
        };
        SocietyDuesView: {
            charged: components["schemas"]["Money"];
            /** Format: int64 */
            inArrears: number;
            /** Format: int64 */
            members: number;
            months: components["schemas"]["MonthOfDues"][];
            overdue: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            receipts: components["schemas"]["DuesReceipt"][];
        };
        SocietyFacts: {
            documentNumber: string;
            foundedOn: components["schemas"]["LocalDate"];
            name: string;
        };
        SocietyMemberDetails: {
            due: components["schemas"]["Money"];
            dues: components["schemas"]["SocietyDue"][];
            id: components["schemas"]["UUID"];
            joinedOn: components["schemas"]["LocalDate"];
            leaveReason?: string;
            leftOn?: components["schemas"]["LocalDate"];
            name: string;
            overdue: components["schemas"]["Money"];
            status: components["schemas"]["SocietyMemberStatus"];
            statusWords: string;
            /** Format: int32 */
            version: number;
        };
        SocietyMemberEntry: {
            due: components["schemas"]["Money"];
            id: components["schemas"]["UUID"];
            joinedOn: components["schemas"]["LocalDate"];
            name: string;
            overdue: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            staffNumber: string;
            status: components["schemas"]["SocietyMemberStatus"];
            statusWords: string;
            unitName?: string;
        };
        /** @enum {string} */
        SocietyMemberStatus: "ACTIVE" | "LEFT";
        SocietyOverview: {
            charter: components["schemas"]["Charter"];
            society?: components["schemas"]["SocietyDetails"];
            years: components["schemas"]["PeriodSummary"][];
        };
        SocietyRequest: {
            documentNumber: string;
            foundedOn: components["schemas"]["LocalDate"];
            name: string;
        };
        /** @enum {string} */
        Stage: "COMING" | "WAITING" | "DECLARED" | "SUSPENDED";
        /** @enum {string} */
        Standing: "OWN" | "MANAGED" | "GUIDED" | "PUBLIC";
        StartedVerification: {
            jobId: components["schemas"]["UUID"];
        };
        StartHardshipFileRequest: {
            memberId?: components["schemas"]["UUID"];
            personId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        State: "NONE" | "OPENING" | "ACTIVE" | "DISABLED";
        /** @enum {string} */
        StatusReason: "RETIREMENT" | "UNEMPLOYMENT" | "MILITARY_SERVICE" | "GOING_ABROAD" | "OWN_WISH" | "STAYING_AWAY" | "DISCIPLINE" | "DEATH" | "ENTERED_BY_MISTAKE";
        StayRequest: {
            admittedOn: components["schemas"]["LocalDate"];
            dischargedOn: components["schemas"]["LocalDate"];
        };
        Step: {
            above: components["schemas"]["Money"];
            basis: string;
            /** Format: int32 */
            signatures: number;
        };
        StepDetails: {
            action: string;
            at: components["schemas"]["Instant"];
            by: string;
            opinion?: string;
            post: string;
            result: string;
            words: string;
        };
        StoredFileView: {
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            mediaType: string;
            name: string;
            sha256: string;
            shownInBrowser: boolean;
            /** Format: int64 */
            size: number;
        };
        SuccessionView: {
            basisDocument: string;
            effectiveOn: components["schemas"]["LocalDate"];
            fromId: components["schemas"]["UUID"];
            fromName: string;
            kind: string;
            toId: components["schemas"]["UUID"];
            toName: string;
        };
        Sum: {
            /** Format: int32 */
            events: number;
            kind: components["schemas"]["RightsEventKind"];
            /** Format: int32 */
            participants: number;
            words: string;
        };
        SupervisionDetails: {
            allowedActions: components["schemas"]["AllowedAction"][];
            complaint: string;
            dueBasis?: string;
            dueOn?: components["schemas"]["LocalDate"];
            employer: string;
            id: components["schemas"]["UUID"];
            investigators: components["schemas"]["Investigator"][];
            opinion?: string;
            opinionOn?: components["schemas"]["LocalDate"];
            opinionSigner?: string;
            overdue: boolean;
            receivedOn: components["schemas"]["LocalDate"];
            repliedOn?: components["schemas"]["LocalDate"];
            reply?: string;
            source: components["schemas"]["SupervisionSource"];
            sourceWords: string;
            status: components["schemas"]["SupervisionStatus"];
            statusWords: string;
            suggestion?: string;
            suggestionOn?: components["schemas"]["LocalDate"];
            timeline: components["schemas"]["StepDetails"][];
            topic: components["schemas"]["SupervisionTopic"];
            topicWords: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        SupervisionSource: "COMPLAINT" | "CONCERN" | "CHECK";
        /** @enum {string} */
        SupervisionStatus: "RECEIVED" | "REFUSED" | "INVESTIGATING" | "OPINION_SENT" | "REPLIED" | "SUGGESTED" | "CLOSED";
        SupervisionSummary: {
            dueOn?: components["schemas"]["LocalDate"];
            employer: string;
            id: components["schemas"]["UUID"];
            overdue: boolean;
            receivedOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["SupervisionStatus"];
            topic: components["schemas"]["SupervisionTopic"];
            topicWords: string;
        };
        SupervisionTextRequest: {
            text: string;
        };
        /** @enum {string} */
        SupervisionTopic: "PAY" | "HOURS" | "CONTRACT" | "INSURANCE" | "SAFETY" | "WOMEN" | "OTHER";
        Tally: {
            cells: components["schemas"]["Cell"][];
            /** Format: int32 */
            hidden: number;
            title: string;
            /** Format: int64 */
            total?: number;
        };
        TallyYear: {
            rule: string;
            /** Format: int32 */
            smallest: number;
            tallies: components["schemas"]["Tally"][];
            /** Format: int32 */
            year: number;
        };
        Target: {
            allowed: boolean;
            basis: string;
            unitId: components["schemas"]["UUID"];
            unitName: string;
            via?: string;
        };
        Target1: {
            allowed?: boolean;
            basis?: string;
            kind?: components["schemas"]["Kind"];
            unitId?: components["schemas"]["UUID"];
            unitKind?: string;
            unitName?: string;
        };
        TermSummary: {
            cityCode?: string;
            /** Format: int32 */
            daysLeft: number;
            from: components["schemas"]["LocalDate"];
            kind: components["schemas"]["UnitKind"];
            lastDay: components["schemas"]["LocalDate"];
            /** Format: int32 */
            ordinal: number;
            standing: components["schemas"]["Standing"];
            termId: components["schemas"]["UUID"];
            unitId: components["schemas"]["UUID"];
            unitName: string;
            urgency: components["schemas"]["Urgency"];
        };
        TermView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            basisDocument: string;
            current: boolean;
            electedBy?: string;
            endBasis?: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            ordinal: number;
            to?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Theme: "WARMTH" | "COOLNESS" | "OTHER";
        /** @enum {string} */
        Tighter: "LOWER" | "HIGHER" | "NONE";
        TriageConcernRequest: {
            branchId?: components["schemas"]["UUID"];
            kind: components["schemas"]["ConcernKind"];
            opinion: string;
        };
        Union: {
            /** Format: int32 */
            grave: number;
            /** Format: int32 */
            items: number;
            name: string;
            reported: boolean;
            unitId: components["schemas"]["UUID"];
        };
        UnionFigures: {
            committeeNeeded: boolean;
            /** Format: int64 */
            fullTimeOfficers: number;
            /** Format: int64 */
            gap: number;
            known: boolean;
            /** Format: int64 */
            members: number;
            /** Format: int64 */
            required: number;
        };
        UnitChangeView: {
            allowedActions: components["schemas"]["AllowedAction"][];
            basisDocument: string;
            decidedAt?: components["schemas"]["Instant"];
            details: components["schemas"]["ChangeDetails"];
            effectiveOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ChangeKind"];
            opinion?: string;
            proposedAt: components["schemas"]["Instant"];
            proposedBy: components["schemas"]["UUID"];
            reason: string;
            status: components["schemas"]["ChangeStatus"];
            superiorId?: components["schemas"]["UUID"];
            unitId: components["schemas"]["UUID"];
            unitName?: string;
            /** Format: int32 */
            version: number;
        };
        UnitCount: {
            /** Format: int64 */
            active: number;
            /** Format: int64 */
            activeWomen: number;
            byStatus: {
                [key: string]: number;
            };
            unitId: components["schemas"]["UUID"];
            unitName?: string;
        };
        UnitCoverage: {
            /** Format: int32 */
            eligible: number;
            /** Format: int32 */
            enrolled: number;
            unitId: components["schemas"]["UUID"];
            unitName: string;
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
            via?: components["schemas"]["Relation1"];
        };
        /** @enum {string} */
        UnitStatus: "ACTIVE" | "PREPARING" | "DISSOLVED" | "MERGED";
        UnitSummary: {
            cityCode?: string;
            cityName?: string;
            code: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["UnitKind"];
            /** Format: int64 */
            members?: number;
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
        UnlinkedUnit: {
            cityName?: string;
            code: string;
            formerParent?: string;
            guides?: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["UnitKind"];
            name: string;
            nextStep: components["schemas"]["NextStep"];
            since: components["schemas"]["LocalDate"];
            standing: components["schemas"]["Standing"];
        };
        UnmaskCareEventRequest: {
            purpose: string;
        };
        Unmasked: {
            address?: string;
            bankAccount?: string;
            expenseNotes?: string[];
            findings?: string[];
            health?: string[];
            identityNumbers?: string[];
            phone?: string;
            statement?: string;
        };
        UnmaskedMemberView: {
            identityNumber?: string;
            phone?: string;
        };
        UnmaskHardshipFileRequest: {
            fields: components["schemas"]["Field"][];
            purpose: string;
        };
        UnmaskHelperVisitRequest: {
            purpose: string;
        };
        UnmaskMemberRequest: {
            fields: components["schemas"]["Field1"][];
            purpose: string;
        };
        Unsealing: {
            agreedBy?: string;
            askedAt: components["schemas"]["Instant"];
            askedBy: string;
            id: components["schemas"]["UUID"];
            mine: boolean;
            openUntil?: components["schemas"]["Instant"];
            purpose: string;
        };
        /** @enum {string} */
        Urgency: "OVERDUE" | "WITHIN_30_DAYS" | "WITHIN_90_DAYS" | "WITHIN_180_DAYS" | "LATER";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        ValueKind: "DECIMAL" | "INTEGER" | "MONEY" | "LIST";
        /** @enum {string} */
        Verdict: "ELECTED" | "TIED" | "NOT_ELECTED";
        Verification: {
            digest: string;
            findings: components["schemas"]["Finding"][];
            from: components["schemas"]["LocalDate"];
            /** Format: int64 */
            records: number;
            to: components["schemas"]["LocalDate"];
        };
        VersionView: {
            basisDocument: string;
            from: components["schemas"]["LocalDate"];
            name: string;
            shortName?: string;
            status: components["schemas"]["UnitStatus"];
            to?: components["schemas"]["LocalDate"];
        };
        VisitDetails: {
            agrees: boolean;
            findings: string;
            photos: string[];
            recordedAt: components["schemas"]["Instant"];
            recordedBy: string;
            visitedOn: components["schemas"]["LocalDate"];
            visitors: string[];
        };
        /** @enum {string} */
        Visitor: "BRANCH" | "UNION";
        /** @enum {string} */
        VoidAction: "VOID" | "REFUSE";
        /** @enum {string} */
        VoidError: "WRONG_PERSON" | "NOT_INSURED" | "OVER_AGE" | "NOT_MEMBER" | "OTHER";
        /** @enum {string} */
        VoidStatus: "ASKED" | "VOIDED" | "REFUSED";
        VoteCollectiveContractRequest: {
            /** Format: int32 */
            delegates: number;
            /** Format: int32 */
            inFavour: number;
            /** Format: int32 */
            present: number;
            votedOn: components["schemas"]["LocalDate"];
        };
        VotedClaim: {
            assessed: components["schemas"]["Money"];
            id: components["schemas"]["UUID"];
            memberName: string;
            recused: string[];
            status: components["schemas"]["ClaimStatus"];
            unitName: string;
        };
        Votes: {
            /** Format: int32 */
            abstained: number;
            /** Format: int32 */
            against: number;
            candidateId: components["schemas"]["UUID"];
            /** Format: int32 */
            inFavour: number;
        };
        VotesRequest: {
            votes?: {
                [key: string]: components["schemas"]["CommitteeVote"];
            };
        };
        VotesRequest1: {
            /** Format: int32 */
            abstained?: number;
            /** Format: int32 */
            against?: number;
            candidateId: components["schemas"]["UUID"];
            /** Format: int32 */
            inFavour?: number;
        };
        VoucherLine: {
            amount: components["schemas"]["Money"];
            code: string;
            entryId: components["schemas"]["UUID"];
            name: string;
            /** Format: int32 */
            number: number;
            occurredOn: components["schemas"]["LocalDate"];
            summary: string;
        };
        VoucherMapping: {
            accounts: components["schemas"]["MappedAccount"][];
            basis: string;
            id: components["schemas"]["UUID"];
            setAt: components["schemas"]["Instant"];
            setBy: string;
            validFrom: components["schemas"]["LocalDate"];
        };
        VoucherMonth: {
            closed: boolean;
            debit: components["schemas"]["Money"];
            lines: components["schemas"]["VoucherLine"][];
            mapping?: components["schemas"]["VoucherMapping"];
            month: components["schemas"]["LocalDate"];
            /** Format: int32 */
            vouchers: number;
        };
        /** @enum {string} */
        WithdrawnVia: "APPLICANT" | "RELATIVE" | "PAPER";
        WomenCaseDetails: {
            closedBy?: string;
            closedOn?: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
            filedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["WomenCaseKind"];
            kindWords: string;
            notes: components["schemas"]["Note"][];
            result?: string;
            words: string;
        };
        /** @enum {string} */
        WomenCaseKind: "MATERNITY" | "PAY" | "DISCRIMINATION" | "HARASSMENT" | "OTHER";
        WomenCaseSummary: {
            closedOn?: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
            filedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["WomenCaseKind"];
            kindWords: string;
            member: string;
            overdue: boolean;
        };
        WomenCheckItemRequest: {
            code: string;
            dueOn?: components["schemas"]["LocalDate"];
            met: boolean;
            situation?: string;
        };
        WomenLedger: {
            checklist: components["schemas"]["Protection"][];
            findings: components["schemas"]["ProtectionFinding"][];
            onCommittee: boolean;
            plan: components["schemas"]["PlanItem"][];
            /** Format: int32 */
            year: number;
        };
        /** @enum {string} */
        WomenPlanKind: "TRAINING" | "ACTIVITY" | "HEALTH" | "CHECK" | "AGREEMENT" | "OTHER";
        Word: {
            code: string;
            name: string;
        };
        WordsRequest: {
            opinion: string;
        };
        WriteCounselNoteRequest: {
            note: string;
        };
        WriteMediationAgreementRequest: {
            text: string;
        };
        WriteMutualClaimRequest: {
            form: components["schemas"]["MutualClaimForm"];
            periodId: components["schemas"]["UUID"];
        };
        YearCount: {
            /** Format: int64 */
            count?: number;
            /** Format: int32 */
            year: number;
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
    listAccounts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                state?: components["schemas"]["State"];
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
                    "application/json": components["schemas"]["PageAccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOpened"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAccount: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    disableAccount: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enableAccount: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resetAccountPassword: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeSecondFactor: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAdviserDuties: {
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
                    "application/json": components["schemas"]["Duty"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    planAdviserDuty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAdviserDutyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelAdviserDuty: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAdvisers: {
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
                    "application/json": components["schemas"]["Adviser"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    engageAdviser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngageAdviserRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adviser"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endAdviser: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adviser"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renewAdviser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewAdviserRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adviser"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAidGrants: {
        parameters: {
            query?: {
                cursor?: string;
                fileId?: components["schemas"]["UUID"];
                limit?: number;
                purpose?: components["schemas"]["GrantPurpose"];
                status?: components["schemas"]["GrantStatus"];
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
                    "application/json": components["schemas"]["PageGrantSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeAidGrant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAidGrantRequest"];
            };
        };
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
    getAidGrant: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approveAidGrant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printAidGrantForm: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkAidGrant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelAidGrant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFundsForAidGrant: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundChoice"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectAidGrant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reserveAidGrant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReserveAidGrantRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitAidGrant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["GrantDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawAidGrant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["GrantDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportAidGrants: {
        parameters: {
            query?: {
                fileId?: components["schemas"]["UUID"];
                purpose?: components["schemas"]["GrantPurpose"];
                status?: components["schemas"]["GrantStatus"];
                unitId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAllocations: {
        parameters: {
            query?: {
                cursor?: string;
                fund?: components["schemas"]["UUID"];
                limit?: number;
                status?: components["schemas"]["AllocationStatus"];
                unit?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageAllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeAllocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAllocationsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAllocation: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approveAllocation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelAllocation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeAllocation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    issueAllocation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeAllocation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeAllocationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    settleAllocation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["AllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeReturn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAllocationsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAllocationTargets: {
        parameters: {
            query: {
                fund: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Target1"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAssistanceReport: {
        parameters: {
            query?: {
                quarter?: number;
                year?: number;
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
                    "application/json": components["schemas"]["AssistanceReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportAssistanceReport: {
        parameters: {
            query?: {
                quarter?: number;
                year?: number;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAssistanceFacts: {
        parameters: {
            query: {
                cursor?: string;
                figure: components["schemas"]["ReportFigure"];
                limit?: number;
                quarter?: number;
                unitId?: components["schemas"]["UUID"];
                withTotal?: boolean;
                year?: number;
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
                    "application/json": components["schemas"]["PageReportFact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                act?: string;
                content?: string;
                cursor?: string;
                from?: components["schemas"]["LocalDate"];
                limit?: number;
                objectId?: components["schemas"]["UUID"];
                objectType?: string;
                outcome?: string;
                personId?: components["schemas"]["UUID"];
                personName?: string;
                to?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["PageAuditEvent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportAuditEvents: {
        parameters: {
            query?: {
                act?: string;
                content?: string;
                from?: components["schemas"]["LocalDate"];
                objectId?: components["schemas"]["UUID"];
                objectType?: string;
                outcome?: string;
                personId?: components["schemas"]["UUID"];
                personName?: string;
                to?: components["schemas"]["LocalDate"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifyAudit: {
        parameters: {
            query?: {
                from?: components["schemas"]["LocalDate"];
                to?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["Verification"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAuditWords: {
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
                    "application/json": components["schemas"]["AuditWordsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOfficeRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    addBodyMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBodyMemberRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listBodyKinds: {
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
                    "application/json": components["schemas"]["BodyKindView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endBodyMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndBodyMemberRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listCalendarDays: {
        parameters: {
            query: {
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["CalendarDayView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCampaignRecipients: {
        parameters: {
            query?: {
                campaignId?: components["schemas"]["UUID"];
                cursor?: string;
                limit?: number;
                status?: components["schemas"]["RecipientStatus"];
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
                    "application/json": components["schemas"]["PageRecipientSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nameCampaignRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameRecipientRequest"];
            };
        };
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
    getCampaignRecipient: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signCampaignRecipient: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignCampaignRecipientRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordCampaignVisit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCampaignVisitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportCampaignRecipients: {
        parameters: {
            query?: {
                campaignId?: components["schemas"]["UUID"];
                status?: components["schemas"]["RecipientStatus"];
                unitId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moveCampaignRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecipientStepRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listCampaigns: {
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
                    "application/json": components["schemas"]["CampaignSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCampaignRequest"];
            };
        };
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
    getCampaign: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moveCampaign: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFundsForCampaign: {
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
                    "application/json": components["schemas"]["FundChoice"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCareEvents: {
        parameters: {
            query?: {
                cursor?: string;
                from?: components["schemas"]["LocalDate"];
                kindId?: components["schemas"]["UUID"];
                limit?: number;
                money?: components["schemas"]["CareMoneyStatus"];
                overdue?: boolean;
                status?: components["schemas"]["CareStatus"];
                to?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["PageCareEventSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportCareEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCareEventRequest"];
            };
        };
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
    getCareEvent: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareEventDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelCareEvent: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareEventDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moveCareMoney: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareMoneyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareEventDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signCareEvent: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignCareEventRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareEventDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unmaskCareEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskCareEventRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareWordsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordCareVisit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCareVisitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareEventDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportCareEvents: {
        parameters: {
            query?: {
                from?: components["schemas"]["LocalDate"];
                kindId?: components["schemas"]["UUID"];
                money?: components["schemas"]["CareMoneyStatus"];
                overdue?: boolean;
                status?: components["schemas"]["CareStatus"];
                to?: components["schemas"]["LocalDate"];
                unitId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCareFigures: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["CareFigures"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFundsForCare: {
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
                    "application/json": components["schemas"]["FundChoice"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCareKinds: {
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
                    "application/json": components["schemas"]["CareKindDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addCareKind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareKindRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareKindDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeCareKind: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareKindRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareKindDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeCareTemplate: {
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
                    "application/json": components["schemas"]["CareKindDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCollectiveContracts: {
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
                    "application/json": components["schemas"]["ContractDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    offerCollectiveContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferCollectiveContractRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCollectiveContract: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerCollectiveContract: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftCollectiveContract: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftCollectiveContractRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endCollectiveContract: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fileCollectiveContract: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileCollectiveContractRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    voteCollectiveContract: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteCollectiveContractRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listConcerns: {
        parameters: {
            query?: {
                cursor?: string;
                desk?: components["schemas"]["Desk"];
                kind?: components["schemas"]["ConcernKind"];
                limit?: number;
                overdue?: boolean;
                status?: components["schemas"]["ConcernStatus"];
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
                    "application/json": components["schemas"]["PageConcernSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fileConcern: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileConcernRequest"];
            };
        };
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
    getConcern: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    disputeConcern: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    handOverConcern: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverConcernRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rateConcern: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refuseConcern: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    replyToConcern: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToConcernRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revealRequester: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequesterRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequesterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    triageConcern: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriageConcernRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawConcern: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["ConcernDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportConcerns: {
        parameters: {
            query?: {
                desk?: components["schemas"]["Desk"];
                kind?: components["schemas"]["ConcernKind"];
                overdue?: boolean;
                status?: components["schemas"]["ConcernStatus"];
                unitId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getConcernStatistics: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["TallyYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDeskQuestions: {
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
                    "application/json": components["schemas"]["DeskQuestion"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsultationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskQuestion"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishConsultationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskQuestion"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listConsultations: {
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
                    "application/json": components["schemas"]["OwnConsultations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskConsultationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsultations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setConsultationConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetConsultationConsentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsultations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCounselAppointments: {
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
                    "application/json": components["schemas"]["CounselAppointment"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCounselNote: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounselNoteView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    writeCounselNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCounselNoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounselNoteView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endCounselAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCounselAppointmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounselAppointment"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelCounsel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounselCodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounselAppointment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lookUpCounsel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounselCodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounselAppointment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moveCounsel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCounselRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounselAppointment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCounselSlots: {
        parameters: {
            query?: {
                kind?: components["schemas"]["CounselKind"];
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
                    "application/json": components["schemas"]["Slot"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    offerCounselSlot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferCounselSlotRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slot"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bookCounsel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookCounselRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounselAppointment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelCounselSlot: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slot"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCounselStatistics: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["TallyYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDelegations: {
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
                    "application/json": components["schemas"]["DelegationView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delegatePost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegatePostRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeDelegation: {
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
    listDelegationCandidates: {
        parameters: {
            query?: {
                q?: string;
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
                    "application/json": components["schemas"]["DelegationCandidate"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReceivedDelegations: {
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
                    "application/json": components["schemas"]["ReceivedDelegation"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerEconomicCheck: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerEconomicCheckRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EconomicCheckDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelEconomicCheck: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EconomicCheckDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportEconomicCheck: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getElection: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editElection: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    discardElection: {
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
    nominateCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationRequest"];
            };
        };
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
    removeCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: components["schemas"]["UUID"];
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
    printCandidateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countElection: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printElectionPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                kind: components["schemas"]["ElectionPaper"];
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
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFamilyHelpers: {
        parameters: {
            query?: {
                cursor?: string;
                due?: components["schemas"]["Due"];
                ended?: boolean;
                fileId?: components["schemas"]["UUID"];
                limit?: number;
                mine?: boolean;
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
                    "application/json": components["schemas"]["PageHelperSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assignFamilyHelper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignHelperRequest"];
            };
        };
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
    getFamilyHelper: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelperDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    planHelperVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanVisitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelperDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordHelperVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHelperVisitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelperDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportFamilyHelpers: {
        parameters: {
            query?: {
                due?: components["schemas"]["Due"];
                ended?: boolean;
                fileId?: components["schemas"]["UUID"];
                mine?: boolean;
                unitId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHelperFigures: {
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
                    "application/json": components["schemas"]["HelperFigures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelHelperVisit: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelperDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unmaskHelperVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskHelperVisitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelperWordsView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadFile: {
        parameters: {
            query?: {
                purpose?: components["schemas"]["FilePurpose"] & unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFileView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadFile: {
        parameters: {
            query?: {
                inline?: boolean;
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
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    linkFile: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLinkView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadLinkedFile: {
        parameters: {
            query?: {
                inline?: boolean;
            };
            header?: never;
            path: {
                token: string;
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
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFunds: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                source?: string;
                status?: components["schemas"]["FundStatus"];
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
                    "application/json": components["schemas"]["PageFundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeFund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeFundRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFund: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approveFund: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["FundView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFundNodes: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundNode"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listKnownPayees: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownPayee"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReservations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                payable?: boolean;
                withTotal?: boolean;
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
                    "application/json": components["schemas"]["PageReservationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFundSources: {
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
                    "application/json": components["schemas"]["FundSourceView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHardshipFiles: {
        parameters: {
            query?: {
                category?: components["schemas"]["Category"];
                cause?: components["schemas"]["Cause"];
                cursor?: string;
                limit?: number;
                mine?: boolean;
                status?: components["schemas"]["HardshipStatus"];
                unitId?: components["schemas"]["UUID"];
                withoutHelper?: boolean;
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
                    "application/json": components["schemas"]["PageHardshipSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startHardshipFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartHardshipFileRequest"];
            };
        };
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
    getHardshipFile: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    activateHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printHardshipForm: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewClassification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declaration"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFileConsents: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentReceipt"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordConsentWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consentId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentReceipt"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveHardshipDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declaration"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSavedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHardshipDraftKey: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftKeyView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listEconomicChecks: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EconomicCheckDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    requestEconomicCheck: {
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
    getExtraGrantApplication: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    applyForExtraGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForExtraGrantRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getGrantHeadroom: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Headroom"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    finishHardshipInvestigation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printNationalForm: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    overrideHardshipExclusions: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveHardshipProfile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rejectHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approveHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unmaskHardshipFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskHardshipFileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unmasked"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordHardshipVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVisitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportHardshipFiles: {
        parameters: {
            query?: {
                category?: components["schemas"]["Category"];
                cause?: components["schemas"]["Cause"];
                mine?: boolean;
                status?: components["schemas"]["HardshipStatus"];
                unitId?: components["schemas"]["UUID"];
                withoutHelper?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHardshipNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: components["schemas"]["NoticeStatus"];
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
                    "application/json": components["schemas"]["PageNoticeDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getHardshipNotice: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listObjections: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    objectToHardshipNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionRequest"];
            };
        };
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
    answerObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objectionId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listHardshipReviews: {
        parameters: {
            query?: {
                category?: components["schemas"]["Category"];
                cursor?: string;
                limit?: number;
                stage?: components["schemas"]["Stage"];
                unitId?: components["schemas"]["UUID"];
                until?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["PageReviewRow"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    callHardshipReview: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exitHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    keepHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suspendHardshipFile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardshipDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportHardshipReviews: {
        parameters: {
            query?: {
                category?: components["schemas"]["Category"];
                stage?: components["schemas"]["Stage"];
                unitId?: components["schemas"]["UUID"];
                until?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkOwnHardship: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfCheckRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCampusHome: {
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
                    "application/json": components["schemas"]["CampusHome"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProvinceHome: {
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
                    "application/json": components["schemas"]["ProvinceHome"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHotlineCalls: {
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
                    "application/json": components["schemas"]["Call"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    logHotlineCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogHotlineCallRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listHotlines: {
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
                    "application/json": components["schemas"]["HotlineNumber"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openHotline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenHotlineRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HotlineNumber"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endHotline: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HotlineNumber"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getImport: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmImport: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadImportErrors: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
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
    listIncomingAllocations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: string;
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
                    "application/json": components["schemas"]["PageIncomingAllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIncomingAllocation: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingAllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acknowledgeAllocation: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingAllocationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAuditFindings: {
        parameters: {
            query?: {
                sampleId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["FindingDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    raiseAuditFinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseFindingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAuditFinding: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moveAuditFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAuditSamples: {
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
                    "application/json": components["schemas"]["SampleSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    drawAuditSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawSampleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAuditSample: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    packEvidence: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageJobView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getJob: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelJob: {
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
    listEntries: {
        parameters: {
            query?: {
                account?: string;
                cursor?: string;
                decision?: components["schemas"]["UUID"];
                from?: components["schemas"]["LocalDate"];
                fund?: components["schemas"]["UUID"];
                limit?: number;
                to?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["PageEntryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reverseEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseEntryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAccountingPeriods: {
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
                    "application/json": components["schemas"]["PeriodView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeAccountingPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePeriodRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTrialBalance: {
        parameters: {
            query?: {
                fund?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AccountTotal"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getVouchers: {
        parameters: {
            query: {
                month: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["VoucherMonth"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportVouchers: {
        parameters: {
            query: {
                month: components["schemas"]["LocalDate"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listVoucherMappings: {
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
                    "application/json": components["schemas"]["VoucherMapping"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setVoucherMapping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMappingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherMapping"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listLegalAids: {
        parameters: {
            query?: {
                adviserId?: components["schemas"]["UUID"];
                cursor?: string;
                kind?: components["schemas"]["LegalAidKind"];
                limit?: number;
                overdue?: boolean;
                status?: components["schemas"]["LegalAidStatus"];
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
                    "application/json": components["schemas"]["PageLegalAidSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    applyForLegalAid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForLegalAidRequest"];
            };
        };
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
    getLegalAid: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalAidDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptLegalAid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalAidDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assignLegalAid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignLegalAidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalAidDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printLegalAid: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeLegalAid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseLegalAidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalAidDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    logLegalAid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogLegalAidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalAidDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rateLegalAid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalAidDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refuseLegalAid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalAidDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawLegalAid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["LegalAidDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportLegalAids: {
        parameters: {
            query?: {
                adviserId?: components["schemas"]["UUID"];
                kind?: components["schemas"]["LegalAidKind"];
                overdue?: boolean;
                status?: components["schemas"]["LegalAidStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMediations: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: components["schemas"]["DisputeKind"];
                limit?: number;
                status?: components["schemas"]["MediationStatus"];
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
                    "application/json": components["schemas"]["PageMediationSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fileMediation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileMediationRequest"];
            };
        };
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
    getMediation: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    writeMediationAgreement: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMediationAgreementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printMediationAgreement: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    concludeMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSealedMediation: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    failMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginMediationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    noteMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteMediationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    pauseMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseMediationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    referMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refuseMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordRespondentSignature: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRespondentSignatureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resumeMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sealMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUnsealings: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsealing"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askForUnsealing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForUnsealingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsealing"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    agreeToUnsealing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                unsealingId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Unsealing"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawMediation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["MediationDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMediators: {
        parameters: {
            query?: {
                caseId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["MediatorDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointMediator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointMediatorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediatorDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endMediator: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediatorDetails"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                cursor?: string;
                descending?: boolean;
                employment?: components["schemas"]["Employment"][];
                joinedFrom?: components["schemas"]["LocalDate"];
                joinedTo?: components["schemas"]["LocalDate"];
                limit?: number;
                q?: string;
                sex?: components["schemas"]["Sex"];
                sort?: components["schemas"]["MemberSort"] & unknown;
                status?: components["schemas"]["MemberStatus"][];
                unit?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageMemberSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    admitMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitMemberRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMember: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMemberChanges: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberChangeView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMemberDetails: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMemberDetailsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    moveMember: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMemberRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMemberStatus: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMemberStatusRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unmaskMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskMemberRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmaskedMemberView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countMembers: {
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
                    "application/json": components["schemas"]["UnitCount"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportMembers: {
        parameters: {
            query?: {
                descending?: boolean;
                employment?: components["schemas"]["Employment"][];
                joinedFrom?: components["schemas"]["LocalDate"];
                joinedTo?: components["schemas"]["LocalDate"];
                q?: string;
                sex?: components["schemas"]["Sex"];
                sort?: components["schemas"]["MemberSort"] & unknown;
                status?: components["schemas"]["MemberStatus"][];
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findMemberByNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindMemberRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMutualClaims: {
        parameters: {
            query?: {
                cursor?: string;
                from?: components["schemas"]["LocalDate"];
                kind?: components["schemas"]["ClaimKind"];
                limit?: number;
                mine?: boolean;
                periodId?: components["schemas"]["UUID"];
                status?: components["schemas"]["ClaimStatus"];
                to?: components["schemas"]["LocalDate"];
                unionId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageClaimSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    writeMutualClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMutualClaimRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMutualClaim: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMutualClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MutualClaimForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appealMutualClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealMutualClaimRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideMutualAppeal: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMutualAppealRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assessMutualClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkMutualClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideMutualClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMutualClaimRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendMutualClaimBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmMutualClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitMutualClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askForMutualClaimPapers: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeMutualClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openMutualClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenMutualClaimRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opened"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawMutualClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportMutualClaims: {
        parameters: {
            query?: {
                from?: components["schemas"]["LocalDate"];
                kind?: components["schemas"]["ClaimKind"];
                mine?: boolean;
                periodId?: components["schemas"]["UUID"];
                status?: components["schemas"]["ClaimStatus"];
                to?: components["schemas"]["LocalDate"];
                unionId?: components["schemas"]["UUID"];
                unitId?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOwnMutualCovers: {
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
                    "application/json": components["schemas"]["OwnCover"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMutualPeriods: {
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
                    "application/json": components["schemas"]["PeriodSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftMutualPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MutualPeriodRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMutualPeriod: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeMutualPeriod: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MutualPeriodRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeMutualPeriod: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putMutualPeriodIntoEffect: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endMutualCover: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    estimateMutualBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMutualFund: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodFund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nameMutualFund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameMutualFundRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodFund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lockMutualPeriod: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openMutualPeriod: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMutualParticipation: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordMutualPremium: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MutualPremiumRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishMutualPeriod: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMutualRoster: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMutualRosterEntries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unitId?: components["schemas"]["UUID"];
                withTotal?: boolean;
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
                    "application/json": components["schemas"]["PageRosterEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeMutualRosterEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["RosterDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitMutualRoster: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["RosterDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSocietyDues: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocietyDuesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    chargeSocietyDues: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocietyDuesView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportSocietyPayroll: {
        parameters: {
            query?: {
                month?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSocietySessions: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openSocietySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSessionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSocietyClaims: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VotedClaim"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMutualVoids: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutualVoid"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    askMutualVoid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskMutualVoidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutualVoid"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideMutualVoid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                voidId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMutualVoidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutualVoid"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMutualSamples: {
        parameters: {
            query: {
                periodId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["MutualSampleSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    drawMutualSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawMutualSampleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutualSampleDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMutualSample: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutualSampleDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeSampledClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["MutualSampleDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkSampledClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckSampledClaimRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MutualSampleDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportMutualSample: {
        parameters: {
            query: {
                sampleId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    foundSociety: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocietyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocietyOverview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeSociety: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocietyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocietyOverview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOwnSociety: {
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
                    "application/json": components["schemas"]["SocietyOverview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftSocietyYear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MutualPeriodRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMutualSolvency: {
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
                    "application/json": components["schemas"]["PeriodSolvency"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMyConsents: {
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
                    "application/json": components["schemas"]["ConsentReceipt"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawMyConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentWithdrawal"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listConsentTexts: {
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
                    "application/json": components["schemas"]["ConsentText"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMyDataAccesses: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageOwnAccess"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getMyMembership: {
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
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOfficeCalls: {
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
                    "application/json": components["schemas"]["OfficeCall"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    logOfficeCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogOfficeCallRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeCall"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    followOfficeCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowOfficeCallRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeCall"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOfficerGaps: {
        parameters: {
            query?: {
                /** @description Also the unions that have enough */
                all?: boolean;
                city?: string;
                cursor?: string;
                limit?: number;
                /** @description Only unions that the own union manages or guides today */
                relation?: components["schemas"]["Relation1"];
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
                    "application/json": components["schemas"]["PageOfficerGap"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportOfficerGaps: {
        parameters: {
            query?: {
                /** @description Also the unions that have enough */
                all?: boolean;
                city?: string;
                /** @description Only unions that the own union manages or guides today */
                relation?: components["schemas"]["Relation1"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOfficers: {
        parameters: {
            query?: {
                asOf?: components["schemas"]["LocalDate"];
                cursor?: string;
                engagement?: components["schemas"]["Engagement"];
                limit?: number;
                postType?: string;
                /** @description Part of the name, or the beginning of its pinyin or initials */
                q?: string;
                unit?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageOfficerSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportOfficers: {
        parameters: {
            query?: {
                asOf?: components["schemas"]["LocalDate"];
                engagement?: components["schemas"]["Engagement"];
                postType?: string;
                /** @description Part of the name, or the beginning of its pinyin or initials */
                q?: string;
                unit?: components["schemas"]["UUID"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOwnSocietyMembership: {
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
                    "application/json": components["schemas"]["OwnMembershipView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    joinSociety: {
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
                    "application/json": components["schemas"]["OwnMembershipView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    leaveSociety: {
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
                    "application/json": components["schemas"]["OwnMembershipView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOwnWomenCases: {
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
                    "application/json": components["schemas"]["OwnWomenCases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fileWomenCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileWomenCaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWomenCases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPapers: {
        parameters: {
            query: {
                objectId: components["schemas"]["UUID"];
                objectType: components["schemas"]["PaperObject"];
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
                    "application/json": components["schemas"]["Paper"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    filePaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilePaperRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPaymentBatches: {
        parameters: {
            query?: {
                cursor?: string;
                from?: components["schemas"]["LocalDate"];
                fund?: components["schemas"]["UUID"];
                limit?: number;
                status?: components["schemas"]["BatchStatus"];
                to?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["PageBatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    buildPaymentBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildPaymentBatchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPaymentBatch: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    abortPaymentBatch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approvePaymentBatch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadBankFile: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closePaymentBatch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    followUpPaymentBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPaymentItems: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposePaymentOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                itemId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeOutcomeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmPaymentOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                itemId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ItemView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refusePaymentOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                itemId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ItemView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removePaymentItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                itemId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ItemView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lockPaymentBatch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    releasePaymentBatch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importBankReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBankReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankReturnView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unlockPaymentBatch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listBankFileFormats: {
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
                    "application/json": components["schemas"]["BankFileFormat"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findPeople: {
        parameters: {
            query?: {
                q?: string;
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
                    "application/json": components["schemas"]["PersonSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPostRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listOwnExports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approveExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    downloadExport: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showExportPassword: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPasswordView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    produceExport: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refuseExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawExport: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listExportsToApprove: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: components["schemas"]["ExportStatus"];
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
                    "application/json": components["schemas"]["PageExportDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPublishedAnswers: {
        parameters: {
            query?: {
                kind?: components["schemas"]["LegalAidKind"];
                words?: string;
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
                    "application/json": components["schemas"]["PublishedAnswer"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    retractPublishedAnswer: {
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listRetentionCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: components["schemas"]["RetentionStatus"];
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
                    "application/json": components["schemas"]["PageRetentionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    eraseRetained: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    keepRetained: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LongerKeeping"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printErasureProof: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restrictRetained: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRightsEvents: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["RightsEventYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordRightsEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRightsEventRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsEventYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelRightsEvent: {
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    exportRightsEvents: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRightsOverview: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["RightsOverview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportRightsOverview: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRiskBoard: {
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
                    "application/json": components["schemas"]["RiskBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRiskDesk: {
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
                    "application/json": components["schemas"]["RiskDesk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeRisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskDesk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportRisks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRisksRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskDesk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRulePack: {
        parameters: {
            query: {
                on?: components["schemas"]["LocalDate"];
                pack: string;
                region?: string;
                unitId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["RulePackView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRuleRequest"];
            };
        };
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
    listRuleVersions: {
        parameters: {
            query: {
                code: string;
                pack: string;
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
                    "application/json": components["schemas"]["RuleVersion"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRuleVerifications: {
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
                    "application/json": components["schemas"]["RuleVerification"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startRuleVerification: {
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
                    "application/json": components["schemas"]["StartedVerification"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listServiceSessions: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["ServiceYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    offerServiceSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferServiceSessionsRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    bookServiceSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookServiceSessionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    cancelServiceSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    recordServiceSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordServiceSessionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    releaseServiceSession: {
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    exportServiceSessions: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
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
    listCommitteeSeats: {
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
                    "application/json": components["schemas"]["CommitteeSeat"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fillCommitteeSeats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitteeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeSeat"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSocietyMembers: {
        parameters: {
            query?: {
                arrears?: boolean;
                cursor?: string;
                limit?: number;
                status?: components["schemas"]["SocietyMemberStatus"];
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
                    "application/json": components["schemas"]["PageSocietyMemberEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSocietyMember: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocietyMemberDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    letSocietyMemberGo: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveSocietyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocietyMemberDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSocietySession: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    voteInSocietySession: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                claimId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VotesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmSocietySession: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReceivedSubmissions: {
        parameters: {
            query?: {
                cursor?: string;
                flow?: string;
                limit?: number;
                status?: components["schemas"]["CaseStatus"];
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
                    "application/json": components["schemas"]["PageReceivedCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReceivedSubmission: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSubmissionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSentSubmissions: {
        parameters: {
            query?: {
                cursor?: string;
                flow?: string;
                limit?: number;
                status?: components["schemas"]["CaseStatus"];
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
                    "application/json": components["schemas"]["PageSentCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSentSubmission: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawSubmission: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSubmissionTargets: {
        parameters: {
            query: {
                flow: string;
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
                    "application/json": components["schemas"]["Target"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSupervisions: {
        parameters: {
            query?: {
                status?: components["schemas"]["SupervisionStatus"];
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
                    "application/json": components["schemas"]["SupervisionSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSupervisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSupervision: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptSupervision: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSupervisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeSupervision: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sendSupervisionOpinion: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionTextRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printSupervisionOpinion: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refuseSupervision: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordSupervisionReply: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSupervisionReplyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suggestSupervision: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionTextRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    printSupervisionSuggestion: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTerms: {
        parameters: {
            query?: {
                city?: string;
                cursor?: string;
                limit?: number;
                urgency?: components["schemas"]["Urgency"];
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
                    "application/json": components["schemas"]["PageTermSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOfficeRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listUnitChangeCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: string;
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
                    "application/json": components["schemas"]["PageChangeCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getUnitChangeCase: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerUnitChangeCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeCaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUnitChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: components["schemas"]["ChangeStatus"];
                unit?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageUnitChangeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    draftUnitChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeUnitChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChangeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getUnitChange: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChangeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    editUnitChange: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeUnitChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChangeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    discardUnitChange: {
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
    decideUnitChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChangeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitUnitChange: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChangeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawUnitChange: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChangeView"];
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
                relation?: components["schemas"]["Relation1"];
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
    listBodies: {
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
                    "application/json": components["schemas"]["BodyView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordBodyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listElections: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    prepareElection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getUnitFigures: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionFigures"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPostTypes: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostType"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointToPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointToPostRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTermRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportUnits: {
        parameters: {
            query?: {
                asOf?: components["schemas"]["LocalDate"];
                city?: string;
                kind?: components["schemas"]["UnitKind"][];
                /** @description Only units of the own union */
                own?: boolean;
                parent?: components["schemas"]["UUID"];
                /** @description Part of the name, of its pinyin or initials, or the beginning of the code */
                q?: string;
                /** @description Only unions, and units inside them, that the own union manages or guides today */
                relation?: components["schemas"]["Relation1"];
                status?: components["schemas"]["UnitStatus"][];
                /** @description Only units without a manager (断线) */
                unlinked?: boolean;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listUnlinkedUnits: {
        parameters: {
            query?: {
                city?: string;
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageUnlinkedUnit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getClosingRate: {
        parameters: {
            query?: {
                city?: string;
                from?: components["schemas"]["LocalDate"];
                to?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["Closing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportUnlinkedUnits: {
        parameters: {
            query?: {
                city?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWomenCases: {
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
                    "application/json": components["schemas"]["WomenCaseSummary"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWomenCase: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WomenCaseDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeWomenCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WomenCaseDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    noteWomenCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteWomenCaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WomenCaseDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordWomenCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordWomenCheckRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    settleWomenFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getWomenLedger: {
        parameters: {
            query?: {
                year?: number;
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
                    "application/json": components["schemas"]["WomenLedger"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addWomenPlanItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWomenPlanItemRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    completeWomenPlanItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteWomenPlanItemRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
}
