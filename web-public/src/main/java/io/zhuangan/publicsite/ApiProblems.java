package io.zhuangan.publicsite;

import io.zhuangan.kit.ProblemMapper;
import jakarta.ws.rs.ext.Provider;

/** Errors of the public site's JSON interface. Here because the shared jar is not searched for providers. */
@Provider
public class ApiProblems extends ProblemMapper {}
