package cn.wuli.organisation;

import java.util.List;

/** Figures that another module adds to the home pages. Reads as the acting post: what it may not see is not counted. */
public interface HomeIndicator {
    /** For a post of the province or a city. */
    List<Indicator> forProvince();

    /** For a post of a union that has branches. */
    List<Indicator> forCampus();
}
