using System.Reflection;
using System.Reflection.Emit;

namespace Timeline.Tests.Conventions;

/// <summary>Every type of the library that another type of it touches: in its signatures and in the code of its methods.</summary>
internal static class UsedTypes
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static HashSet<Type> Of(Type type)
    {
        HashSet<Type> used = [];
        Add(type.BaseType, used);
        Array.ForEach(type.GetInterfaces(), face => Add(face, used));
        Array.ForEach(type.GetFields(Everything), field => Add(field.FieldType, used));
        foreach (var method in type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything)))
        {
            AddMethod(method, used);
        }

        return used;
    }

    private static void AddMethod(MethodBase method, HashSet<Type> used)
    {
        Add((method as MethodInfo)?.ReturnType, used);
        Array.ForEach(method.GetParameters(), parameter => Add(parameter.ParameterType, used));
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        foreach (var local in body.LocalVariables)
        {
            Add(local.LocalType, used);
        }

        foreach (var token in Tokens(body.GetILAsByteArray()!))
        {
            AddMember(Resolve(method, token), used);
        }
    }

    private static void AddMember(MemberInfo? member, HashSet<Type> used)
    {
        if (member is Type type)
        {
            Add(type, used);
            return;
        }

        Add(member?.DeclaringType, used);
        if (member is MethodInfo { IsGenericMethod: true } method)
        {
            Array.ForEach(method.GetGenericArguments(), argument => Add(argument, used));
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        try
        {
            return method.Module.ResolveMember(token, method.DeclaringType?.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);
        }
        catch (ArgumentException)
        {
            // A string or a signature.
            return null;
        }
    }

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var i = 0; i < code.Length;)
        {
            var value = code[i] == 0xfe ? unchecked((short)(0xfe00 | code[i + 1])) : code[i];
            i += code[i] == 0xfe ? 2 : 1;
            var operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(code, i);
            }

            i += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, i),
                _ => 4,
            };
        }
    }

    private static void Add(Type? type, HashSet<Type> used)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(type.GetElementType(), used);
            return;
        }

        if (type.IsGenericType)
        {
            Array.ForEach(type.GetGenericArguments(), argument => Add(argument, used));
            type = type.GetGenericTypeDefinition();
        }

        if (type.Assembly == typeof(Article).Assembly)
        {
            used.Add(type);
        }
    }
}
