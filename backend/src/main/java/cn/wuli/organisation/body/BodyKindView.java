package cn.wuli.organisation.body;

/**
 * A kind of committee.
 *
 * @param ownName the union gives it a name of its own; else it bears the name of its kind
 * @param basis the law or rule by which it is set up
 */
public record BodyKindView(
        String code,
        String name,
        boolean ownName,
        String headTitle,
        String deputyTitle,
        String memberTitle,
        String basis) {}
