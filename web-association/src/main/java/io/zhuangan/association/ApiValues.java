package io.zhuangan.association;

import io.zhuangan.kit.AskedValues;
import jakarta.ws.rs.ext.Provider;

/** Values in the addresses of this front-end's JSON interface. Here because the shared jar is not searched for providers. */
@Provider
public class ApiValues extends AskedValues {}
