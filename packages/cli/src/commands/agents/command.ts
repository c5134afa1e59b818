import { type Command, Option } from "@commander-js/extra-typings";
import { expressions } from "@likeness/contract/v1/values";
import { usageError } from "../../errors/cli-error.ts";
import { isAvatarFile } from "../../files/avatar-file.ts";
import { choosePrompt } from "../../files/read-prompt.ts";
import { formats } from "../../options/choices.ts";
import {
  styleOption,
  withOutput,
  withOutputFormat,
  withPagination,
  withTarget,
} from "../../options/common.ts";
import { choice, hint, integer, nonEmpty, repeatable } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");
const identityFile = () => import("./identity-file.ts");

const agentName = "Name of the agent";

export function registerAgents(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const agent = program.command("agent").summary("Manage agents, each with one avatar");

  withPagination(withTarget(agent.command("list").summary("List agents, newest first"))).action((options) =>
    runner.run(options, {
      run: async (context) => (await run()).listAgents(options, context),
      print: async (list, printer) => (await print()).printAgents(list, printer),
    }),
  );

  const create = agent
    .command("create")
    .summary("Create an agent with a default picture")
    .argument("<name>", "Name: up to 63 of a-z, 0-9, ., _ and -")
    .option("--no-picture", "Draw no default picture")
    .option("--idempotency-key <key>", "Return the created agent if this key was used before", nonEmpty);
  withTarget(create).action((name, options) =>
    runner.run(options, {
      run: async (context) => (await run()).createAgent({ ...options, name }, context),
      print: async (result, printer) => (await print()).printAgentWithPicture(result, printer, io),
    }),
  );

  const show = agent
    .command("show")
    .summary("Show an agent or its identity file, or write its picture")
    .argument("<name>", "Name of the agent, or a file such as AVATAR-READER.md");
  withOutput(withTarget(show)).action((name, options) => {
    if (isAvatarFile(name)) {
      return runner.run(options, {
        usesTarget: false,
        run: async (context) => (await identityFile()).showIdentityFile({ ...options, name }, context),
        print: async (result, printer) => (await print()).printIdentityFile(result, printer, io),
      });
    }
    return runner.run(options, {
      run: async (context) => (await run()).showAgent({ ...options, name }, context),
      print: async (result, printer) =>
        (await print()).printAgentWithPicture(result, printer, io, options.output),
    });
  });

  const init = agent
    .command("init")
    .summary("Write the identity file of an agent, AVATAR-<NAME>.md")
    .description(
      "Write AVATAR-<NAME>.md, from which the agent has the same face everywhere, without a server or an API key. Without a prompt, it is the robot of the name.",
    )
    .argument("<name>", "Name: up to 63 of a-z, 0-9, ., _ and -")
    .argument("[prompt]", "Description of one character", nonEmpty)
    .option("-p, --prompt <text>", "The prompt, as an option", nonEmpty)
    .option("--hint <key=value>", "Set a trait, such as hair_color=red (repeatable)", hint)
    .option("--seed <number>", "Seed (default: derived from the name)", integer(0, 4_294_967_295))
    .addOption(styleOption())
    .option("-o, --output <dir>", "Directory or path of the file", nonEmpty)
    .option("--force", "Overwrite an existing file");
  withOutputFormat(init).action((name, argument, { prompt: flag, hint: hints, ...options }) =>
    runner.run(options, {
      usesTarget: false,
      async run(context) {
        const prompt = choosePrompt({ argument, flag });
        return (await identityFile()).initIdentityFile({ ...options, name, prompt, hints }, context);
      },
      print: async (result, printer) => (await print()).printNewIdentityFile(result, printer, io),
    }),
  );

  const render = agent
    .command("render")
    .summary("Draw the face of an identity file, the same everywhere")
    .argument("<file>", "The file, or the name of its agent: reader for AVATAR-READER.md")
    .addOption(
      new Option("--emotion <emotion>", "Expression of the face")
        .choices(expressions)
        .argParser(choice(expressions)),
    )
    .option("--size <pixels>", "Side in pixels, 16 to 4096 (default: 512)", integer(16, 4096))
    .addOption(new Option("--format <format>", "Image format").choices(formats).argParser(choice(formats)));
  withOutput(withOutputFormat(render)).action((pathOrName, options) =>
    runner.run(options, {
      usesTarget: false,
      run: async (context) => (await identityFile()).renderIdentityFile({ ...options, pathOrName }, context),
      print: async (result, printer) => (await print()).printRendered(result, printer, io),
    }),
  );

  const generate = agent
    .command("generate")
    .summary("Generate the avatar of an agent")
    .argument("<name>", agentName)
    .argument("[prompt]", "Description of the avatar", nonEmpty)
    .option("-p, --prompt <text>", "The prompt, as an option", nonEmpty)
    .option("--reference <file>", "Reference image: JPEG, PNG, WebP or AVIF (repeatable)", repeatable)
    .option("--seed <number>", "Seed", integer(0, 4_294_967_295))
    .option("--no-emotions", "Make no emotions");
  withTarget(generate).action((name, argument, { prompt: flag, reference: references, ...options }) =>
    runner.run(options, {
      async run(context) {
        const prompt = choosePrompt({ argument, flag });
        return (await run()).generateAgent({ ...options, name, prompt, references }, context);
      },
      print: async (result, printer) => (await print()).printAgentWithPicture(result, printer, io),
    }),
  );

  const regenerate = agent
    .command("regenerate")
    .summary("Generate another picture of the same identity")
    .argument("<name>", agentName)
    .option("--no-emotions", "Keep the emotions as they are");
  withTarget(regenerate).action((name, options) =>
    runner.run(options, {
      run: async (context) => (await run()).regenerateAgent({ ...options, name }, context),
      print: async (result, printer) => (await print()).printAgentWithPicture(result, printer, io),
    }),
  );

  const rename = agent
    .command("rename")
    .summary("Rename an agent")
    .argument("<name>", agentName)
    .argument("<newName>", "New name");
  withTarget(rename).action((name, newName, options) =>
    runner.run(options, {
      run: async (context) => (await run()).renameAgent(name, newName, context),
      print: async (renamed, printer) => (await print()).printAgent(renamed, printer),
    }),
  );

  const reset = agent
    .command("reset")
    .summary("Delete the avatar of an agent and show its default picture")
    .argument("<name>", agentName)
    .option("--no-picture", "Remove the default picture too");
  withTarget(reset).action((name, options) =>
    runner.run(options, {
      run: async (context) => (await run()).resetAgent({ ...options, name }, context),
      print: async (result, printer) => (await print()).printAgentWithPicture(result, printer, io),
    }),
  );

  const remove = agent
    .command("delete")
    .summary("Delete agents with their images")
    .argument("<names...>", "Names of the agents")
    .option("-y, --yes", "Confirm the deletion");
  withTarget(remove).action((names, options) =>
    runner.run(options, {
      async run(context) {
        if (!options.yes)
          throw usageError("Agents are deleted permanently.", "Pass --yes to delete them with their images.");
        return (await run()).deleteAgents(names, context);
      },
      print: async (results, printer) => (await print()).printDeletedAgents(results, printer),
    }),
  );

  withTarget(agent.command("defaults").summary("Draw the missing default pictures")).action((options) =>
    runner.run(options, {
      run: async (context) => (await run()).drawDefaults(context),
      print: async (result, printer) => (await print()).printDefaults(result, printer),
    }),
  );

  const identity = agent
    .command("identity")
    .summary("Show what the avatar of an agent was made of")
    .argument("<name>", agentName);
  withTarget(identity).action((name, options) =>
    runner.run(options, {
      run: async (context) => (await run()).getIdentity(name, context),
      print: async (found, printer) => (await print()).printIdentity(found, printer),
    }),
  );

  const emotions = agent
    .command("emotions")
    .summary("Show the emotions of an agent, or download them")
    .argument("<name>", agentName)
    .option("-o, --output <dir>", "Directory for the images", nonEmpty);
  withTarget(emotions).action((name, options) =>
    runner.run(options, {
      run: async (context) => (await run()).getEmotions({ name, directory: options.output }, context),
      print: async (result, printer) => (await print()).printEmotions(result, printer, io),
    }),
  );
}
