package io.zhuangan.server.micro;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main class of the server process: boots the exploded Payara Micro, waits for the schema, deploys the EAR after
 * the boot (during the boot an EAR with EJB modules makes Micro fail in its own status print) and says so by a file.
 */
public final class Boot {

    private Boot() {}

    public static void main(String[] args) throws Exception {
        Path micro = Path.of(args[0]);
        String root = args[1];
        String settings = args[2];
        String port = args[3];
        File ear = new File(args[4]);
        Path run = Path.of(args[5]);

        System.setProperty(
                "fish.payara.micro.BootJar",
                micro.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", micro.toString());
        PayaraMicroRuntime runtime = create(
                        "--rootdir",
                        root,
                        "--port",
                        port,
                        "--prebootcommandfile",
                        settings,
                        "--nohazelcast",
                        "--disablephonehome")
                .getRuntime();
        while (!Files.exists(run.resolve("schema-ready"))) {
            Thread.sleep(50);
        }
        if (!runtime.deploy(ear) || runtime.getDeployedApplicationNames().isEmpty()) {
            System.err.println("The EAR was refused, see above.");
            System.exit(1);
        }
        Files.createFile(run.resolve("deployed"));
    }

    /** The class that makes Micro is in the exploded runtime, which exists at run time only. */
    private static PayaraMicroBoot create(String... options) throws ReflectiveOperationException {
        return (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("create", String[].class)
                .invoke(null, (Object) options);
    }
}
