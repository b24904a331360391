package io.zhuangan.regulator;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JSON interface of this front-end; resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
