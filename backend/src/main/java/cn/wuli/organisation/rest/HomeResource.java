package cn.wuli.organisation.rest;

import cn.wuli.organisation.home.CampusHomePage;
import cn.wuli.organisation.home.HomeView.CampusHome;
import cn.wuli.organisation.home.HomeView.ProvinceHome;
import cn.wuli.organisation.home.ProvinceHomePage;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The first pages of the console. */
@Path("/api/home")
@Tag(name = "home")
public class HomeResource {
    private final ProvinceHomePage province;
    private final CampusHomePage campus;

    HomeResource(ProvinceHomePage province, CampusHomePage campus) {
        this.province = province;
        this.campus = campus;
    }

    @GET
    @Path("/province")
    @PermissionsAllowed("unit.approve")
    public ProvinceHome getProvinceHome() {
        return province.show();
    }

    @GET
    @Path("/campus")
    @PermissionsAllowed("unit.read")
    public CampusHome getCampusHome() {
        return campus.show();
    }
}
