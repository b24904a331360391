package io.zhuangan.publicsite;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JSON interface of the public site; resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
